import { expect, test } from 'vitest'
import { unpackGazetteer } from '../../../packages/core/src/language/packed-gazetteer.ts'
import { packGazetteer } from './pack.ts'
import { bareName, middle } from './regions.ts'

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
    ...{ admin1: '', population: 0, lat, lon },
  })
  const { lat, lon } = middle([at(10.5, 179.5), at(10.5, -179.5)])
  expect(lat).toBeCloseTo(10.5, 1)
  expect(Math.abs(lon)).toBeCloseTo(180, 5)
})

test('what is packed comes out again', () => {
  const gazetteer = unpackGazetteer(packGazetteer())
  expect(gazetteer.find('Wrocław')[0]).toMatchObject({ country: 'PL', population: 634893 })
  expect(gazetteer.find('Breslau').some(({ name }) => name === 'Wrocław')).toBe(true)
}, 60_000)
