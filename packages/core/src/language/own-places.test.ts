import { beforeAll, describe, expect, it } from 'vitest'
import { PlacesError } from '../model/errors.ts'
import type { Language } from './language.ts'
import { loadLanguage } from './load.ts'
import { readOwnPlaces } from './own-places.ts'

const camp =
  '{"name":"Camp Ekholm","lat":59.3,"lon":18.1,"country":"SE","alternates":["The Ekholm"]}'
const lyon = '{"name":"Lyon","lat":12,"lon":34,"only":true}'
const paris = '{"name":"Paris","lat":-1,"lon":-2}'

describe('places of one’s own', () => {
  let english: Language
  beforeAll(async () => {
    english = await loadLanguage('en', { places: `${camp}\n\n${lyon}\r\n${paris}\n` })
  })

  it('are found by all their names', () => {
    expect(english.gazetteer.find('CAMP EKHOLM')).toEqual([
      expect.objectContaining({ name: 'Camp Ekholm', country: 'SE', lat: 59.3, usual: true }),
    ])
    expect(english.gazetteer.find('The Ekholm')[0]).toMatchObject({ usual: false })
    expect(english.gazetteer.knows('camp ekholm')).toBe(true)
  })

  it('stand instead of others, or before them', () => {
    expect(english.gazetteer.find('Lyon')).toHaveLength(1)
    expect(english.gazetteer.find('Paris')[0]).toMatchObject({ lat: -1, country: null })
    expect(english.gazetteer.find('Paris').length).toBeGreaterThan(1)
  })

  it('are not there when none are given', async () => {
    expect((await loadLanguage('en')).gazetteer.knows('Camp Ekholm')).toBe(false)
  })
})

describe('readOwnPlaces', () => {
  it.each([
    ['name, lat, lon', 1],
    [`${camp}\n{"name":"Nowhere"}`, 2],
    [`${camp}\n{"name":"Far","lat":91,"lon":0}`, 2],
    ['{"name":"","lat":1,"lon":0}', 1],
    ['{"name":"Ek","lat":1,"lon":0,"country":"Sweden"}', 1],
    ['{"name":"Ek","lat":1,"lon":0,"colour":"red"}', 1],
    ['[1]', 1],
    ['null', 1],
  ])('refuses %j', (file, line) => {
    expect(() => readOwnPlaces(file)).toThrow(
      expect.objectContaining({ name: 'PlacesError', line }),
    )
    expect(() => readOwnPlaces(file)).toThrow(PlacesError)
  })

  it('takes an empty file', () => {
    expect(readOwnPlaces('\n')).toEqual([])
  })
})
