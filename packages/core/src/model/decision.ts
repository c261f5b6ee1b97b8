import { z } from 'zod'

export const Verdict = z
  .enum(['same', 'different', 'unsure'])
  .meta({ id: 'Verdict', description: 'A reviewer’s judgement of a pair.' })
export type Verdict = z.infer<typeof Verdict>

export const Decision = z
  .object({
    noun: z.enum(['entity', 'claim', 'conflict', 'copy', 'story']),
    a: z
      .string()
      .describe(
        'a name (entity), a statement id (claim), article:start-end of a side (conflict), an article id (copy, story)',
      ),
    b: z.string(),
    verdict: Verdict,
    by: z.string().describe('who decided'),
    at: z.iso.datetime({ offset: true }).describe('when'),
  })
  .meta({
    id: 'Decision',
    description:
      'A reviewer’s judgement of a pair: it overrides every score, and is shown as the reason.',
  })
export type Decision = z.infer<typeof Decision>
