import { z } from 'zod'
import { Reasons, Score } from './reason.ts'
import { Span } from './span.ts'

export const NameType = z.enum(['person', 'place', 'organization', 'other']).meta({
  id: 'NameType',
  description: 'What a name names; other: peoples, groups, events, works, products, …',
})
export type NameType = z.infer<typeof NameType>

export const Mention = Span.extend({ type: NameType, score: Score, because: Reasons }).meta({
  id: 'Mention',
  description: 'A span that names something, before it is settled what.',
})
export type Mention = z.infer<typeof Mention>

export const Name = Mention.extend({
  entity: z.string().describe('id of the entity that it names'),
}).meta({ id: 'Name', description: 'A mention and the entity of the article that it names.' })
export type Name = z.infer<typeof Name>
