import { toldBlocks } from '../../annotate/told-blocks.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { BlockRole } from '../../model/article.ts'
import type { Newsroom } from '../../model/newsroom.ts'
import { lookUp } from '../lookup.ts'
import { entitiesByArticle } from './entities-by-article.ts'
import { filled, plainDate } from './fields.ts'
import { geonamesUri, uriOf } from './uris.ts'

type Item = Readonly<Record<string, unknown>>

const standard = {
  name: 'ninjs',
  version: '3.0',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
}

/** Articles as IPTC ninjs 3.0 (News in JSON), one item per line. */
export function renderNinjs(newsroom: Newsroom): string {
  return ninjsItems(newsroom)
    .map((item) => `${JSON.stringify(item)}\n`)
    .join('')
}

/** Each article as a ninjs item: headline, body, people, places, and the items it copies from. */
export function ninjsItems(newsroom: Newsroom): Item[] {
  const { publications, analyses } = lookUp(newsroom)
  const entities = entitiesByArticle(newsroom)
  return newsroom.analyses.map((analysis) => {
    const { article } = analysis
    const publication = publications.get(article.id)
    const title = publication?.title ?? article.title
    const named = entities.get(article.id) ?? []
    const date = plainDate(publication?.publishedAt)
    const copied = newsroom.copies.filter((one) => one.articles[1] === article.id)
    return filled({
      uri: itemUri(analysis),
      standard,
      type: 'text',
      altIds: [{ role: 'dateline', value: article.id }],
      language: article.language,
      title,
      headlines: title ? [{ role: 'main', value: title }] : [],
      by: article.authors.join(', ') || null,
      located: article.dateline?.place,
      // ninjs takes whole moments only: a day goes into a description
      contentCreated: isMoment(date) ? date : null,
      descriptions: date && !isMoment(date) ? [{ role: 'published', value: date }] : [],
      bodies: [bodyOf(analysis)],
      people: partiesOf(named, 'person'),
      organisations: partiesOf(named, 'organization'),
      places: placesOf(analysis),
      infoSources: sourcesOf(analysis),
      associations: copied.flatMap(({ articles: [id], degree }) => {
        const from = analyses.get(id)
        const name = publications.get(id)?.title ?? id
        return from ? [{ name, uri: itemUri(from), rel: `copied ${degree} from` }] : []
      }),
    })
  })
}

function itemUri({ article }: Analysis): string {
  return article.url && /^[a-z][a-z\d+.-]*:\S+$/i.test(article.url)
    ? article.url
    : uriOf('article', article.id)
}

function isMoment(date: string | null): boolean {
  return date !== null && /T\d\d:\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(date)
}

/** Headings and what dates the entries of a report stand in it. */
const inBody: ReadonlySet<BlockRole> = new Set(['body', 'heading', 'date'])

function bodyOf({ article: { text, blocks } }: Analysis) {
  const body = toldBlocks({ text, blocks }).filter(({ role }) => inBody.has(role))
  const value = body.map(({ start, end }) => text.slice(start, end)).join('\n\n') || text
  return { role: 'main', contentType: 'text/plain', charCount: value.length, value }
}

function partiesOf(named: Newsroom['entities'], type: 'person' | 'organization') {
  return named
    .filter((one) => one.type === type)
    .map(({ id, name }) => ({ name, uri: uriOf('entity', id), rel: 'mentioned' }))
}

function placesOf({ places }: Analysis) {
  const settled = new Map(places.map((place) => [place.geonameId ?? place.name, place]))
  return [...settled.values()].map(({ name, geonameId, lat, lon }) =>
    filled({
      name,
      uri: geonameId === null ? null : geonamesUri(geonameId),
      rel: 'mentioned',
      geoJSON: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    }),
  )
}

function sourcesOf({ article: { publisher, credits } }: Analysis) {
  const sources = [
    ...(publisher ? [{ name: publisher, role: 'publisher' }] : []),
    ...credits.map(({ agency, kind }) => ({ name: agency, role: kind })),
  ]
  return [...new Map(sources.map((one) => [`${one.role} ${one.name}`, one])).values()]
}
