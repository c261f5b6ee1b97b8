import { z } from 'zod'
import { Known, Reasons } from './reason.ts'
import { Passage } from './span.ts'
import { Precision } from './time.ts'

export const TimelineRow = z
  .object({
    date: z.string().describe('ISO 8601, as precise as known'),
    precision: Precision,
    known: Known,
    claims: z.array(z.string()).min(1),
    because: z.array(Passage.extend({ reason: z.string() })).describe('the spans that date it'),
  })
  .meta({ id: 'TimelineRow', description: 'What is reported to have happened at one time.' })
export type TimelineRow = z.infer<typeof TimelineRow>

export const Chapter = z
  .object({
    title: z.string(),
    from: z.string().nullable().describe('ISO 8601 day of the first report; null: none is dated'),
    to: z.string().nullable().describe('ISO 8601 day of the last report'),
    articles: z.array(z.string()).min(1).describe('sorted by id'),
    because: Reasons.describe('why it begins where it does'),
  })
  .meta({ id: 'Chapter', description: 'A stretch of a story’s coverage without a long pause.' })
export type Chapter = z.infer<typeof Chapter>

export const Story = z
  .object({
    id: z.string(),
    title: z.string(),
    articles: z.array(z.string()).min(1),
    claims: z.array(z.string()),
    conflicts: z.array(z.string()),
    origins: z.array(z.string()),
    timeline: z.array(TimelineRow),
    chapters: z.array(Chapter).min(1).describe('in order of time; a short story has one'),
    because: Reasons.describe('why these articles are one story'),
  })
  .meta({ id: 'Story', description: 'Articles about one chain of events.' })
export type Story = z.infer<typeof Story>

export const Publication = z
  .object({
    article: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable().describe('ISO 8601, as precise as known'),
    known: Known.nullable(),
    because: Reasons.describe('how the date is known'),
    origin: z.string(),
    story: z.string(),
  })
  .meta({ id: 'Publication', description: 'An article as the newsroom dates and files it.' })
export type Publication = z.infer<typeof Publication>
