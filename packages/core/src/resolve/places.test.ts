import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../language/language.ts'
import { loadLanguage } from '../language/load.ts'
import { resolveEntities } from './entities.ts'
import { annotateMarked } from './marked-text.case.ts'
import { resolvePlaces } from './places.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function placesOf(marked: string) {
  const { article, found } = annotateMarked(marked, english)
  return resolvePlaces(
    article.text,
    resolveEntities(article.text, found, english),
    english.gazetteer,
  )
}

describe('settles a name', () => {
  test.each([
    ['by population', 'It rained in [Vienna|l].', { country: 'AT', precision: 'settlement' }],
    [
      'as a country',
      '[Jordan|l] agreed.',
      { country: 'JO', precision: 'country', geonameId: 248816 },
    ],
    [
      'as the town, not its region',
      'It rained in [Perm|l].',
      { precision: 'settlement', geonameId: 511196 },
    ],
    [
      'as the region it is called',
      'The [Perm|l] region is wide.',
      { country: 'RU', precision: 'region' },
    ],
    ['by what holds it', 'In [Vienna|l], [Virginia|l], it rained.', { country: 'US' }],
    [
      'by the country spoken of',
      '[Georgians|x] of [Georgia|l] met in [Tbilisi|l].',
      { precision: 'country' },
    ],
    ['by another name of it', 'It rained in [Lemberg|l].', { name: 'Lviv', country: 'UA' }],
    [
      'by another spelling in a country spoken of',
      'It rained in [Drohobytch|l]. [Ukraine|l] said so.',
      { name: 'Drohobych', country: 'UA' },
    ],
  ])('%s', (_, marked, expected) => {
    const [place] = placesOf(marked)
    expect(place).toMatchObject(expected)
    expect(place?.score).toBeGreaterThan(0.3)
    expect(place?.because.length).toBeGreaterThan(0)
  })

  test('by what is near', () => {
    const marked =
      'It rained in [Paris|l], [Sherman|l] and [Denison|l], in [Dallas|l] and in [Texas|l].'
    expect(placesOf(marked)[1]).toMatchObject({ name: 'Sherman', country: 'US' })
  })
})

test.each([
  'It rained in [Qwertzia|l].',
  'The [Perm|l] river is wide.',
  'It rained in [Drohobytchx|l].',
])('what cannot be settled stays unknown, with the reason: %s', (marked) => {
  expect(placesOf(marked)[0]).toMatchObject({
    ...{ geonameId: null, country: null, lat: null, lon: null, precision: 'unknown', score: 0 },
    because: ['the gazetteer has no place of this name'],
  })
})

test('only names of places are settled, each with its span', () => {
  const marked = '[Paris Hilton|p] flew to [Paris|l]; [Paris|l] cheered.'
  const places = placesOf(marked)
  expect(places.map(({ start, end }) => [start, end])).toEqual([
    [21, 26],
    [28, 33],
  ])
  expect(new Set(places.map(({ entity }) => entity)).size).toBe(1)
})
