import { z } from 'zod'
import { Span } from './span.ts'

export const Rejoinder = Span.extend({
  statement: z
    .int()
    .nonnegative()
    .nullable()
    .describe('index into `statements`: the one these words stand in; null: in none'),
  answered: z.int().nonnegative().describe('index into `statements`: the one that is denied'),
  said: Span.describe('the words of that statement which are denied'),
  points: z
    .boolean()
    .describe('whether it points back ("rejects that") rather than denying it in words of its own'),
}).meta({
  id: 'Rejoinder',
  description: 'The words in which one source denies what another has just said in the article.',
})
export type Rejoinder = z.infer<typeof Rejoinder>
