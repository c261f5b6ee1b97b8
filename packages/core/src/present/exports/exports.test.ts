/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { Newsroom } from '../../model/newsroom.ts'
import { read } from '../../read/index.ts'
import { relate } from '../../relate/index.ts'
import { present, reportFormats } from '../index.ts'
import { ftmEntities } from './follow-the-money.ts'
import { placeFeatures } from './geo-json.ts'
import { ninjsItems } from './ninjs.ts'
import { articleNodes, claimNodes } from './schema-org.ts'

const ferry = Newsroom.parse(
  JSON.parse(readFileSync(new URL('../../../corpus/present/ferry.json', import.meta.url), 'utf8')),
)

const reports = [
  {
    title: 'Dam breaks',
    publisher: 'The Plain',
    publishedAt: '2031-05-04',
    url: 'https://plain.example/dam',
    text: 'The dam above Berlin gave way on Saturday, Mayor Ilse Brandt said. “We have taken 400 people out of their houses,” Brandt said.',
  },
  {
    title: 'Floods & <fear>',
    publisher: 'Courier',
    publishedAt: '2031-W18',
    text: 'The dam above Berlin gave way on Saturday, the police said. “We have taken 400 people out of their houses,” Mayor Ilse Brandt told reporters.',
  },
]
let dam: Newsroom
beforeAll(async () => {
  const english = await loadLanguage('en')
  const articles = reports.flatMap((report) => read(JSON.stringify(report)))
  dam = relate(articles.map((article) => analyze(article, english)))
})

test('every format writes every story, and the same twice', () => {
  for (const format of reportFormats) {
    const written = present(ferry, 'ferry', format)
    expect(written, format).toMatch(/\n$/)
    expect(present(structuredClone(ferry), 'ferry', format)).toBe(written)
    expect(() => present(ferry, 'none', format)).toThrow('no story "none"')
  }
})

test('the page names what the Markdown names, and lets no article mark it up', () => {
  const html = present(ferry, 'ferry', 'html', { most: 1 })
  for (const heading of present(ferry, 'ferry', 'markdown').matchAll(/^##? (.+)$/gm))
    expect(html).toContain(`>${heading[1]}</h`)
  expect(html).toContain('<p>… and ')
  expect(html).toContain('<time datetime="2031-03-03">3 Mar 2031</time>')
  const title = '<script>alert("x")</script>'
  const hostile = { ...ferry, stories: ferry.stories.map((one) => ({ ...one, title })) }
  const page = present(hostile, 'ferry', 'html')
  expect(page).not.toContain('<script>')
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
})

test('CSV has a row for each appearance, with its very words', () => {
  const [heading, ...rows] = present(ferry, 'ferry', 'csv').trimEnd().split('\r\n')
  expect(heading).toMatch(/^claim,status,claimText,article,label,start,end,text,/)
  const own = ferry.claims.filter(({ id }) => ferry.stories[0]?.claims.includes(id))
  expect(rows).toHaveLength(own.flatMap(({ appearances }) => appearances).length)
})

test('GeoJSON puts longitude first and keeps every mention', () => {
  const features = placeFeatures(dam)
  const berlin = features.find((one) => one.properties.name === 'Berlin')
  expect(berlin).toMatchObject({ type: 'Feature', properties: { country: 'DE' } })
  const [lon = 0, lat = 0] = berlin?.geometry?.coordinates ?? []
  expect([Math.round(lon), Math.round(lat)]).toEqual([13, 53])
  for (const { article, start, end } of berlin?.properties.mentions ?? []) {
    const text = dam.analyses.find((one) => one.article.id === article)?.article.text
    expect(text?.slice(start, end)).toBe('Berlin')
  }
  const [one] = dam.analyses
  const within = placeFeatures(dam, (id) => id === one?.article.id)
  expect(
    new Set(within.flatMap(({ properties }) => properties.mentions.map((m) => m.article))),
  ).toEqual(new Set([one?.article.id]))
})

describe('schema.org', () => {
  test('an article is a NewsArticle with what it names', () => {
    const node = articleNodes(dam).find((one) => one['headline'] === 'Dam breaks')
    expect(node).toMatchObject({
      '@type': 'NewsArticle',
      '@id': expect.stringMatching(/^urn:dateline:article:[0-9a-f]{16}$/),
      url: 'https://plain.example/dam',
      datePublished: '2031-05-04',
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'The Plain' },
      mentions: expect.arrayContaining([
        expect.objectContaining({ '@type': 'Person', name: 'Ilse Brandt' }),
        expect.objectContaining({
          '@id': expect.stringContaining('sws.geonames.org'),
          name: 'Berlin',
        }),
      ]),
    })
    expect(articleNodes(dam).find((one) => one['headline'] !== 'Dam breaks')).not.toHaveProperty(
      'datePublished', // schema.org has no weeks
    )
  })

  test('a claim has its author and everywhere that it appears, word for word', () => {
    const nodes = claimNodes(dam, dam.claims)
    expect(nodes).toHaveLength(dam.claims.length)
    for (const [at, claim] of dam.claims.entries()) {
      const node = nodes[at] as { appearance: { text: string; isPartOf: { '@id': string } }[] }
      expect(node).toMatchObject({ '@type': 'Claim', text: claim.text })
      expect(node.appearance).toHaveLength(claim.appearances.length)
      for (const { text, isPartOf } of node.appearance) {
        const id = isPartOf['@id'].split(':').at(-1)
        expect(dam.analyses.find((one) => one.article.id === id)?.article.text).toContain(text)
      }
    }
    const authors = nodes.flatMap((node) => (node['author'] ?? []) as { name: string }[])
    const ids = dam.analyses.map(({ article }) => article.id)
    expect(authors.filter(({ name }) => ids.some((id) => id.startsWith(name)))).toEqual([])
    expect(authors).toContainEqual({
      '@type': 'Person',
      name: 'Ilse Brandt',
    })
  })
})

test('ninjs has the properties of version 3.0 and no others', () => {
  const items = ninjsItems(dam)
  const known =
    /^(?:uri|standard|type|altIds|language|title|headlines|by|located|contentCreated|descriptions|bodies|people|organisations|places|infoSources|associations)$/
  for (const item of items) for (const name of Object.keys(item)) expect(name).toMatch(known)
  const [plain, courier] = [...items].sort((a) => (a['title'] === 'Dam breaks' ? -1 : 1))
  expect(plain).toMatchObject({
    uri: 'https://plain.example/dam',
    standard: { name: 'ninjs', version: '3.0' },
    type: 'text',
    headlines: [{ role: 'main', value: 'Dam breaks' }],
    descriptions: [{ role: 'published', value: '2031-05-04' }],
    infoSources: [{ name: 'The Plain', role: 'publisher' }],
    people: [{ name: 'Ilse Brandt', rel: 'mentioned' }],
    places: [{ name: 'Berlin', geoJSON: { type: 'Point' } }],
  })
  expect(courier?.['uri']).toMatch(/^urn:dateline:article:/)
  expect(courier).not.toHaveProperty('descriptions')
})

/** Properties that the schemata of FollowTheMoney 4 define, own and inherited, as far as news can fill them. */
const defined = {
  Article: [
    'name',
    'title',
    'author',
    'publisher',
    'sourceUrl',
    'publishedAt',
    'namesMentioned',
    'locationMentioned',
  ],
  Person: ['name', 'alias', 'country', 'position', 'proof'],
  Organization: ['name', 'alias', 'country', 'proof'],
  Address: ['full', 'country', 'longitude', 'latitude'],
  Mention: ['document', 'name', 'resolved', 'detectedSchema'],
} as const

test('FollowTheMoney: every property is a list of text, every reference leads somewhere', () => {
  const entities = ftmEntities(dam)
  for (const { schema, properties } of entities)
    expect(defined[schema]).toEqual(expect.arrayContaining(Object.keys(properties)))
  expect(entities.find(({ schema }) => schema === 'Mention')?.properties).toMatchObject({
    name: [expect.any(String)],
    detectedSchema: [expect.stringMatching(/^(?:Person|Organization)$/)],
  })
  const ids = new Set(entities.map(({ id }) => id))
  expect(ids.size).toBe(entities.length)
  for (const { properties } of entities) {
    for (const values of Object.values(properties))
      for (const value of values) expect(typeof value).toBe('string')
    for (const reference of ['proof', 'document', 'resolved'])
      for (const id of properties[reference] ?? []) expect(ids).toContain(id)
  }
  const mayor = entities.find(({ schema }) => schema === 'Person')
  expect(mayor?.properties).toMatchObject({ name: ['Ilse Brandt'] })
  expect(mayor?.properties['proof']).toHaveLength(2)
  const berlin = entities.find(({ schema }) => schema === 'Address')
  expect(berlin?.properties).toMatchObject({ full: ['Berlin'], country: ['de'] })
})
