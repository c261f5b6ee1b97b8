import { z } from 'zod'
import { Reasons, Score } from './reason.ts'
import { Span } from './span.ts'

export const Stance = z
  .enum([
    'asserts',
    'confirms',
    'denies',
    'doubts',
    'declines to confirm',
    'promises',
    'orders',
    'warns',
    'witnessed',
  ])
  .meta({
    id: 'Stance',
    description: 'The source’s attitude to what is said. Silence is not a statement.',
  })
export type Stance = z.infer<typeof Stance>

export const AttributionKind = z.enum(['direct', 'indirect', 'mixed']).meta({
  id: 'AttributionKind',
  description:
    'direct, indirect, mixed: all, none or some of the content stands in quotation marks.',
})
export type AttributionKind = z.infer<typeof AttributionKind>

export const Relay = Span.extend({
  entity: z.string().nullable(),
}).meta({
  id: 'Relay',
  description: 'Who passes the words on: TASS in "TASS quoted the ministry as saying".',
})
export type Relay = z.infer<typeof Relay>

export const Attribution = z
  .object({
    kind: AttributionKind,
    source: Span.nullable().describe('who says it, as printed'),
    cue: Span.nullable().describe('the words that signal it: "said", "according to"'),
    content: z.array(Span).min(1).describe('what is said, without its outer quotation marks'),
    speaker: z.string().nullable().describe('id of the entity that the source refers to'),
    role: z.string().nullable().describe('the role the article gives the speaker here'),
    via: z.array(Relay).describe('who passes it on, nearest to the outlet first'),
    stance: Stance,
    hedged: z.boolean().describe('allegedly, reportedly, purportedly'),
    negative: z.boolean().describe('"did not say"'),
    nested: z.boolean().describe('lies inside the content of another attribution'),
    score: Score,
    because: Reasons,
  })
  .meta({ id: 'Attribution', description: 'Source, cue and content (PARC, PolNeAR).' })
export type Attribution = z.infer<typeof Attribution>
