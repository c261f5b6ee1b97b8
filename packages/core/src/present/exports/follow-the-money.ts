import type { SharedEntity } from '../../model/entity.ts'
import type { Newsroom } from '../../model/newsroom.ts'
import { lookUp } from '../lookup.ts'
import { filled, plainDate } from './fields.ts'
import { placeFeatures } from './geo-json.ts'

/** An entity of FollowTheMoney: all properties hold lists of text. */
export interface FtmEntity {
  readonly id: string
  readonly schema: 'Article' | 'Person' | 'Organization' | 'Address' | 'Mention'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Values = Readonly<Record<string, readonly (string | null | undefined)[]>>

const schemas = { person: 'Person', organization: 'Organization' } as const

/** A newsroom as entities of FollowTheMoney, one a line, as Aleph and its kin take them in. */
export function renderFtm(newsroom: Newsroom): string {
  return ftmEntities(newsroom)
    .map((entity) => `${JSON.stringify(entity)}\n`)
    .join('')
}

/** Articles, the people and organizations they name, where they are mentioned, and places with coordinates. */
export function ftmEntities(newsroom: Newsroom): FtmEntity[] {
  return [
    ...articlesOf(newsroom),
    ...newsroom.entities.flatMap(partyOf),
    ...newsroom.entities.flatMap(mentionsOf),
    ...placeFeatures(newsroom).map(({ id, geometry, properties }) =>
      entity(`address-${id}`, 'Address', {
        full: [properties.name],
        country: [properties.country?.toLowerCase()],
        longitude: [geometry && String(geometry.coordinates[0])],
        latitude: [geometry && String(geometry.coordinates[1])],
      }),
    ),
  ]
}

function articlesOf(newsroom: Newsroom): FtmEntity[] {
  const { publications } = lookUp(newsroom)
  return newsroom.analyses.map(({ article, names, places }) => {
    const publication = publications.get(article.id)
    const title = publication?.title ?? article.title ?? article.id
    const named = names.map(({ start, end }) => article.text.slice(start, end))
    return entity(article.id, 'Article', {
      name: [title],
      title: [title],
      author: article.authors,
      publisher: [article.publisher],
      sourceUrl: [article.url],
      publishedAt: [plainDate(publication?.publishedAt)],
      namesMentioned: [...new Set(named)],
      locationMentioned: [...new Set(places.map(({ name }) => name))],
    })
  })
}

function partyOf({ id, type, name, variants, roles, country, members }: SharedEntity) {
  if (type !== 'person' && type !== 'organization') return []
  return [
    entity(id, schemas[type], {
      name: [name],
      alias: variants.filter((form) => form !== name),
      country: [country?.toLowerCase()],
      position: type === 'person' ? roles : [],
      proof: [...new Set(members.map(({ article }) => article))],
    }),
  ]
}

function mentionsOf({ id, type, name, members }: SharedEntity) {
  if (type !== 'person' && type !== 'organization') return []
  const articles = [...new Set(members.map(({ article }) => article))]
  return articles.map((article) =>
    entity(`mention-${article}-${id}`, 'Mention', {
      document: [article],
      name: [name],
      resolved: [id],
      detectedSchema: [schemas[type]],
    }),
  )
}

function entity(id: string, schema: FtmEntity['schema'], values: Values): FtmEntity {
  const properties = Object.entries(values).map(([name, texts]) => [
    name,
    texts.filter((text) => text),
  ])
  return { id, schema, properties: filled(Object.fromEntries(properties)) }
}
