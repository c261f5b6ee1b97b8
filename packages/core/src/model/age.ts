import { z } from 'zod'
import { Span } from './span.ts'

export const Age = Span.extend({
  years: z.int().nonnegative(),
  entity: z.string().describe('id of the person'),
  by: z
    .enum(['name', 'description'])
    .describe(
      'name: of the person by name; description: of "the player", taken to mean that person',
    ),
}).meta({ id: 'Age', description: 'A person’s age, as an article gives it.' })
export type Age = z.infer<typeof Age>
