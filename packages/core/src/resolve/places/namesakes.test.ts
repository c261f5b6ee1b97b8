import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import { resolveEntities } from '../entities.ts'
import { annotateMarked } from '../marked-text.case.ts'
import { resolvePlaces } from '../places.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function placesOf(marked: string) {
  const { article, found } = annotateMarked(marked, english)
  const { quantities } = found
  return resolvePlaces(
    article.text,
    { ...resolveEntities(article.text, found, english), quantities },
    english,
  )
}

test.each([
  ['the capital', 'The talks in [Washington|l] failed.', { region: 'District of Columbia' }],
  ['the state', 'A barn burned in [Spokane|l], [Washington|l].', { precision: 'region' }],
  ['the state', 'They vote in [Idaho|l], [Oregon|l] and [Washington|l].', { precision: 'region' }],
  ['the city', 'Flights to [Boston|l], [Reno|l] and [New York|l].', { precision: 'settlement' }],
  [
    'the continent',
    '[Manila|l] and [Cebu|l] in the [Philippines|l] watched [Asia|l].',
    { country: null, precision: 'region' },
  ],
  [
    'the town',
    'A barn burned near [Livonia|l] in [Michigan|l], west of [Detroit|l].',
    { country: 'US', precision: 'settlement' },
  ],
])('of namesakes, %s: %s', (_, marked, expected) => {
  const names = /Washington|New York|Asia|Livonia/
  expect(placesOf(marked).find(({ name }) => names.test(name))).toMatchObject(expected)
})

test.each([
  ['[Benin|l], [Nigeria|l] join a pact.', { country: 'BJ', precision: 'country' }],
  [
    '[Madrid|l], [Carmen|l] and [Lanuza|l] in [Surigao del Sur|l], [Philippines|l], shook.',
    { country: 'PH', precision: 'settlement' },
  ],
  ['[Central District|l] was full. [Hong Kong|l] and [China|l] agreed.', { country: null }],
])('of the countries spoken of: %s', (marked, expected) => {
  expect(placesOf(marked)[0]).toMatchObject(expected)
})

test.each([
  ['It landed at a [Baghdad|l] airport.', { country: 'IQ', name: 'Baghdad' }],
  ['The court of the [Eastern District|l] of [Virginia|l] sat.', { country: 'US' }],
  ['Travel in the [Pacific|l] region stopped.', { country: null, precision: 'feature' }],
  ['The [Perm|l] region is wide.', { country: 'RU', precision: 'region' }],
])('what a name is a part of: %s', (marked, expected) => {
  expect(placesOf(marked)[0]).toMatchObject(expected)
})
