import { z } from 'zod'

export const Span = z
  .object({
    start: z.int().nonnegative().describe('first UTF-16 code unit'),
    end: z.int().positive().describe('the code unit after the last one'),
  })
  .meta({
    id: 'Span',
    description: 'A stretch of `article.text`: `text.slice(start, end)` is the thing itself.',
  })
export type Span = z.infer<typeof Span>

export const Passage = Span.extend({
  article: z.string().describe('id of the article'),
}).meta({ id: 'Passage', description: 'A span together with the article that it lies in.' })
export type Passage = z.infer<typeof Passage>
