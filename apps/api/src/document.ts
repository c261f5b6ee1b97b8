import { z } from '@hono/zod-openapi'
import { CalendarDate } from './filters.ts'

const line = z.string().trim().min(1).max(2000)

/** What is known of a document beforehand. */
const given = {
  title: line.optional(),
  url: line.optional().describe('where it was published'),
  publisher: line.optional(),
  publishedAt: CalendarDate.optional().describe('ISO 8601, as precise as known'),
}

export const Provenance = z.strictObject(given)

export const NewArticle = z
  .strictObject({ text: z.string().describe('plain text, as published'), ...given })
  .meta({ id: 'NewArticle', description: 'A text to read, and what is known of it.' })
export type NewArticle = z.infer<typeof NewArticle>

export const IngestedArticle = z
  .object({
    article: z.string().describe('id of the article'),
    status: z.enum(['new', 'known']),
  })
  .meta({ id: 'IngestedArticle', description: 'An article of a document, and whether it is new.' })
