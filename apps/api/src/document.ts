import { z } from '@hono/zod-openapi'
import { CalendarDate } from './filters.ts'

const line = z.string().trim().min(1).max(2000)

/** What is known of a document before it is read. */
export const Provenance = z.strictObject({
  url: line.optional().describe('where it was published'),
  publisher: line.optional(),
  publishedAt: CalendarDate.optional(),
})

export const NewArticle = z
  .object({
    text: z.string().describe('as published; also read from body or content'),
    title: z.string().optional(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    publishedAt: z.string().optional().describe('ISO 8601, as precise as known'),
  })
  .meta({ id: 'NewArticle', description: 'A text to read, and what is known of it.' })

export const Unread = z
  .array(z.string())
  .describe('why parts of the document (lines, rows, items, records) could not be read')

export const IngestedArticle = z
  .object({
    article: z.string().describe('its id'),
    status: z.enum(['new', 'known']),
    title: z.string().nullable(),
    warnings: z.array(z.string()).describe('oddities of the source, in words'),
  })
  .meta({ id: 'IngestedArticle', description: 'An article of a document, and whether it is new.' })
