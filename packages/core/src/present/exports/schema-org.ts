import type { Claim } from '../../model/claim.ts'
import type { SharedEntity } from '../../model/entity.ts'
import type { Newsroom } from '../../model/newsroom.ts'
import type { AppearanceView } from '../appearance.ts'
import { viewClaim } from '../claim.ts'
import { labelArticles } from '../labels.ts'
import { lookUp } from '../lookup.ts'
import { entitiesByArticle } from './entities-by-article.ts'
import { filled, plainDate } from './fields.ts'
import { geonamesUri, uriOf } from './uris.ts'

type Node = Readonly<Record<string, unknown>>

const context = 'https://schema.org'
const types = { person: 'Person', organization: 'Organization', place: 'Place', other: 'Thing' }

/** Articles and claims as a schema.org graph (JSON-LD): NewsArticle, and Claim with its appearances. */
export function renderJsonLd(newsroom: Newsroom): string {
  const graph = [...articleNodes(newsroom), ...claimNodes(newsroom, newsroom.claims)]
  return `${JSON.stringify(graphOf(graph))}\n`
}

/** Nodes as one JSON-LD document. */
export function graphOf(nodes: readonly Node[]): Node {
  return { '@context': context, '@graph': nodes }
}

/** The articles of a newsroom as NewsArticle. */
export function articleNodes(newsroom: Newsroom): Node[] {
  const { analyses, publications } = lookUp(newsroom)
  const entities = entitiesByArticle(newsroom)
  const places = geonamesByEntity(newsroom)
  return [...analyses.values()].map(({ article }) => {
    const publication = publications.get(article.id)
    const from = newsroom.copies.filter((one) => one.articles[1] === article.id)
    return filled({
      '@type': 'NewsArticle',
      '@id': uriOf('article', article.id),
      url: article.url,
      headline: publication?.title ?? article.title,
      datePublished: plainDate(publication?.publishedAt),
      dateModified: plainDate(article.updatedAt),
      inLanguage: article.language,
      author: article.authors.map((name) => ({ '@type': 'Person', name })),
      publisher: article.publisher && { '@type': 'Organization', name: article.publisher },
      dateline:
        article.dateline && article.text.slice(article.dateline.start, article.dateline.end),
      isBasedOn: from.map(({ articles: [id] }) => ({ '@id': uriOf('article', id) })),
      mentions: (entities.get(article.id) ?? []).map((one) => entityNode(one, places)),
    })
  })
}

/** Claims as Claim: who says it, and each appearance, earliest first. */
export function claimNodes(newsroom: Newsroom, claims: readonly Claim[]): Node[] {
  const lookup = lookUp(newsroom)
  const labels = labelArticles(newsroom.publications)
  const typeOf = new Map(newsroom.entities.map(({ name, type }) => [name, type]))
  const agent = (name: string) => ({
    '@type': typeOf.get(name) === 'person' ? 'Person' : 'Organization',
    name,
  })
  const appearance = ({ text, article, start, end, who, teller }: AppearanceView) => ({
    '@type': 'Quotation',
    text,
    ...(who ? { creator: agent(teller) } : {}),
    isPartOf: { '@type': 'NewsArticle', '@id': uriOf('article', article) },
    position: `${start}–${end}`,
  })
  // an article that speaks for itself is its publisher's word, where that is known
  const tellerOf = ({ who, teller, article }: AppearanceView) =>
    who ? teller : lookup.publications.get(article)?.publisher
  return claims.map((claim) => {
    const { appearances, firstTold } = viewClaim(claim, lookup, labels)
    const tellers = new Set(appearances.flatMap((one) => tellerOf(one) ?? []))
    const [first] = appearances
    return filled({
      '@type': 'Claim',
      '@id': uriOf('claim', claim.id),
      text: claim.text,
      author: [...tellers].map(agent),
      datePublished: plainDate(firstTold?.date),
      creativeWorkStatus: claim.status,
      firstAppearance: first && appearance(first),
      appearance: appearances.map(appearance),
    })
  })
}

function entityNode({ id, type, name, variants }: SharedEntity, places: Map<string, number>): Node {
  const geonames = places.get(id)
  return filled({
    '@type': types[type],
    '@id': geonames === undefined ? uriOf('entity', id) : geonamesUri(geonames),
    name,
    alternateName: variants.filter((form) => form !== name),
  })
}

/** By shared entity, the GeoNames id of the place it was settled as. */
function geonamesByEntity(newsroom: Newsroom): Map<string, number> {
  const { analyses } = lookUp(newsroom)
  const found = new Map<string, number>()
  for (const { id, members } of newsroom.entities) {
    for (const { article, entity } of members) {
      const places = analyses.get(article)?.places ?? []
      const place = places.find((one) => one.entity === entity && one.geonameId !== null)
      if (place?.geonameId) found.set(id, place.geonameId)
    }
  }
  return found
}
