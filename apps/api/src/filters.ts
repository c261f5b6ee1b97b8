import { daysOf } from '@dateline/archive'
import type { Claim, Newsroom } from '@dateline/core'
import { z } from '@hono/zod-openapi'
import type { Lookup } from './lookup.ts'

export const CalendarDate = z
  .string()
  .refine(
    (text) => daysOf(text) !== null,
    'not a date of ISO 8601: 2022-09-10, 2022-W36, 2022-09, 2022',
  )
  .meta({ id: 'CalendarDate', description: 'A day, week, month or year, ISO 8601.' })

const words = z.string().trim().min(1).max(500)

/** Filters by the articles that an item comes from. */
export const scope = {
  story: words.optional().describe('id of a story'),
  article: words.optional().describe('id of an article'),
  source: words.optional().describe('name of its publisher'),
  excludeSource: words.optional().describe('name of a publisher to leave out'),
  place: words.optional().describe('name or GeoNames id of a place its article names'),
  copies: z
    .enum(['all', 'collapse', 'only'])
    .optional()
    .describe('collapse: without articles that carry text of another; only: those alone'),
  publishedFrom: CalendarDate.optional().describe(
    'published then or later, as the newsroom dates it',
  ),
  publishedTo: CalendarDate.optional().describe(
    'published then or earlier, as the newsroom dates it',
  ),
}

/** Words to look for, and how. */
export const Words = z.object({
  q: words.optional().describe('words that all stand in it, in any case, with or without accents'),
  fold: z
    .enum(['on', 'off'])
    .optional()
    .describe('off: q exactly as written, with its case and accents'),
})
export const wording = Words.shape
export const entity = words.optional().describe('id or name of an entity it names')
export const speaker = words.optional().describe('id or name of who says it')

export type Scope = { [field in keyof typeof scope]?: string | undefined }

/** Whether an article is in scope, as the newsroom files and dates it. */
export function inScope(
  newsroom: Newsroom,
  { story, article, source, excludeSource, place, copies, publishedFrom, publishedTo }: Scope,
) {
  const names = placing(newsroom, place)
  const copied = new Set(newsroom.copies.map(({ articles: [, copy] }) => copy))

  const from = publishedFrom === undefined ? null : daysOf(publishedFrom)
  const to = publishedTo === undefined ? null : daysOf(publishedTo)
  const chosen = newsroom.publications.filter((one) => {
    if (story !== undefined && one.story !== story) return false
    if (article !== undefined && one.article !== article) return false
    if (source !== undefined && one.publisher !== source) return false
    if (excludeSource !== undefined && one.publisher === excludeSource) return false
    if (copies === 'collapse' && copied.has(one.article)) return false
    if (copies === 'only' && !copied.has(one.article)) return false
    if (!names(one.article)) return false
    if (!from && !to) return true
    const days = one.publishedAt === null ? null : daysOf(one.publishedAt)
    return days !== null && (!from || days.to >= from.from) && (!to || days.from <= to.to)
  })
  const ids = new Set(chosen.map((one) => one.article))
  return (id: string): boolean => ids.has(id)
}

/** Whether an article names a place, given by name or GeoNames id; without one, every article passes. */
function placing(newsroom: Newsroom, wanted: string | undefined) {
  if (wanted === undefined) return () => true
  const name = fold(wanted)
  const naming = newsroom.analyses.filter(({ article, places }) =>
    places.some((place) => {
      const printed = article.text.slice(place.start, place.end)
      return (
        `${place.geonameId}` === wanted || [place.name, printed].some((form) => fold(form) === name)
      )
    }),
  )
  const articles = new Set(naming.map(({ article }) => article.id))
  return (article: string): boolean => articles.has(article)
}

/** Filters by when something is reported to have happened. */
export const happening = {
  eventFrom: CalendarDate.optional().describe('reported to have happened then or later'),
  eventTo: CalendarDate.optional().describe('reported to have happened then or earlier'),
}

/** Whether a timeline has a claim within some dates; without dates, every claim passes. */
export function happeningIn(
  newsroom: Newsroom,
  { eventFrom, eventTo }: { eventFrom?: string | undefined; eventTo?: string | undefined },
) {
  const from = eventFrom === undefined ? null : daysOf(eventFrom)
  const to = eventTo === undefined ? null : daysOf(eventTo)
  if (!from && !to) return () => true
  const rows = newsroom.stories.flatMap(({ timeline }) => timeline)
  const within = rows.filter(({ date }) => {
    const days = daysOf(date)
    return days !== null && (!from || days.to >= from.from) && (!to || days.from <= to.to)
  })
  const claims = new Set(within.flatMap((row) => row.claims))
  return (claim: string): boolean => claims.has(claim)
}

/** Whether a text has all words of a query, folded or exactly as written; without a query, every text passes. */
export function holding({ q: query = '', fold: folds }: z.infer<typeof Words>) {
  const form = folds === 'off' ? (text: string) => text.normalize('NFC') : fold
  const wanted = form(query).split(/\s+/)
  return (text: string): boolean => {
    const folded = form(text)
    return wanted.every((word) => folded.includes(word))
  }
}

/** Ids of the shared entities that a filter names, by id or by any form of the name. */
export function entitiesNamed({ newsroom }: Lookup, wanted: string): Set<string> {
  const name = fold(wanted)
  const named = newsroom.entities.filter(
    (one) => one.id === wanted || [one.name, ...one.variants].some((form) => fold(form) === name),
  )
  return new Set(named.map((one) => one.id))
}

/** Whether an article names an entity, given by id or name; without one, every article passes. */
export function naming(lookup: Lookup, wanted: string | undefined) {
  if (wanted === undefined) return () => true
  const named = entitiesNamed(lookup, wanted)
  const members = lookup.newsroom.entities.flatMap((one) => (named.has(one.id) ? one.members : []))
  const articles = new Set(members.map(({ article }) => article))
  return (article: string): boolean => articles.has(article)
}

/** Whether a statement of a claim names an entity, given by id or name; without one, every claim passes. */
export function statementsNaming(lookup: Lookup, wanted: string | undefined) {
  if (wanted === undefined) return () => true
  const ids = entitiesNamed(lookup, wanted)
  return (claim: Claim): boolean =>
    lookup.statements(claim).some(({ article, statement }) =>
      statement.names.some((index) => {
        const name = lookup.analyses.get(article)?.names[index]
        return name !== undefined && ids.has(lookup.shared(article, name.entity) ?? '')
      }),
    )
}

// Zelenský -> zelensky
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
