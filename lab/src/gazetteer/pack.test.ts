import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../../packages/core/src/language/en/gazetteer.ts'
import { bareName } from './bare-name.ts'
import { builtGazetteer } from './built-gazetteer.ts'
import { middle } from './middle.ts'

test.each([
  ['Sumy Oblast', 'Sumy'],
  ["Leningradskaya Oblast'", 'Leningradskaya'],
  ['Republic of Karelia', 'Karelia'],
  ['State of Berlin', 'Berlin'],
  ['Newfoundland and Labrador', 'Newfoundland and Labrador'],
  ['District', 'District'],
])('%s is called %s', (name, bare) => {
  expect(bareName(name)).toBe(bare)
})

test('the middle of places on both sides of the date line is not on the other side of the world', () => {
  const at = (lat: number, lon: number) => ({
    ...{ geonameId: 1, name: '', ascii: '', alternates: [], feature: 'PPL', country: '' },
    ...{ admin1: '', admin2: '', population: 0, lat, lon },
  })
  const { lat, lon } = middle([at(10.5, 179.5), at(10.5, -179.5)])
  expect(lat).toBeCloseTo(10.5, 1)
  expect(Math.abs(lon)).toBeCloseTo(180, 5)
})

test('what is kept is what the packages give, and comes out again', async () => {
  const folder = new URL('../../../packages/core/generated/en/', import.meta.url)
  const { script, table, origin } = builtGazetteer()
  expect(readFileSync(new URL('gazetteer.js', folder), 'utf8') === script).toBe(true)
  expect(readFileSync(new URL('gazetteer.table.json', folder), 'utf8') === table).toBe(true)
  expect(readFileSync(new URL('gazetteer.json', folder), 'utf8')).toBe(origin)
  const gazetteer = await loadGazetteer()
  expect(gazetteer.find('Wrocław')[0]).toMatchObject({ country: 'PL', population: 634893 })
  expect(gazetteer.find('Breslau').some(({ name }) => name === 'Wrocław')).toBe(true)
}, 60_000)
