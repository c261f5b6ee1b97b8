import { z } from 'zod'
import { Reasons, Score } from './reason.ts'
import { Span } from './span.ts'

export const Degree = z.enum(['wholly', 'partly']).meta({
  id: 'Degree',
  description: 'How much of the copy is derived (METER: wholly, partly derived).',
})
export type Degree = z.infer<typeof Degree>

export const Copy = z
  .object({
    articles: z
      .tuple([z.string(), z.string()])
      .describe('ids: the article copied from, then the copy'),
    original: z
      .string()
      .nullable()
      .describe('id of the article both descend from; null: not among the articles'),
    degree: Degree,
    score: Score,
    because: Reasons,
    passages: z
      .array(z.object({ from: Span, copy: Span }))
      .describe('what both carry: its span in each'),
  })
  .meta({ id: 'Copy', description: 'An article that carries text of another.' })
export type Copy = z.infer<typeof Copy>

export const Origin = z
  .object({ id: z.string(), articles: z.array(z.string()).min(1) })
  .meta({ id: 'Origin', description: 'A family of articles that descend from one text.' })
export type Origin = z.infer<typeof Origin>
