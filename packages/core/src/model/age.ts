import { z } from 'zod'
import { Span } from './span.ts'

export const Age = Span.extend({
  years: z.int().nonnegative(),
  entity: z.string().describe('id of the person'),
  by: z
    .enum(['name', 'description'])
    .describe('description: told of "the player", which is held to be that person'),
}).meta({ id: 'Age', description: 'How old an article says that somebody is.' })
export type Age = z.infer<typeof Age>
