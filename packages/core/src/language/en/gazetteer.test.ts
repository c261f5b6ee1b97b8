import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectWithin } from '../../cpu-time.case.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { unpackGazetteer } from '../packed-gazetteer.ts'
import { loadGazetteer } from './gazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

describe('finds a place by any of its names', () => {
  test.each([
    ['Tbilisi', 'Tbilisi', 'settlement', 'GE'],
    ['Tiflis', 'Tbilisi', 'settlement', 'GE'],
    ['TBILISI', 'Tbilisi', 'settlement', 'GE'],
    ['São Paulo', 'São Paulo', 'settlement', 'BR'],
    ['Sao Paulo', 'São Paulo', 'settlement', 'BR'],
    ['St. Petersburg', 'Saint Petersburg', 'settlement', 'RU'],
    ['Stoke-on-Trent', 'Stoke-on-Trent', 'settlement', 'GB'],
    ['U.K.', 'United Kingdom', 'country', 'GB'],
    ['Holland', 'Netherlands', 'country', 'NL'],
    ['Bavaria', 'Bavaria', 'region', 'DE'],
    ['Scotland', 'Scotland', 'region', 'GB'],
    ['Idlib', 'Idlib', 'region', 'SY'],
    ['Lamar County', 'Lamar County', 'district', 'US'],
    ['Manbij District', 'Manbij District', 'district', 'SY'],
    ['Wiltshire', 'Wiltshire', 'district', 'GB'],
    ['Caspian Sea', 'Caspian Sea', 'feature', null],
    ['Powder Springs', 'Powder Springs', 'settlement', 'US'],
  ])('%s', (name, usual, kind, country) => {
    expect(gazetteer.find(name)).toContainEqual(
      expect.objectContaining({ name: usual, kind, country }),
    )
    expect(gazetteer.knows(name)).toBe(true)
  })

  test.each(['', ' ', 'Qwrtzx', 'u a e', 'the', 'z'.repeat(100_000)])('not by %.20j', (name) => {
    expect(gazetteer.find(name)).toEqual([])
    expect(gazetteer.knows(name)).toBe(false)
  })
})

test('a short name in capitals is another word in lower case', () => {
  expect(gazetteer.find('US')[0]).toMatchObject({ kind: 'country', country: 'US' })
  expect(gazetteer.find('us').some(({ kind }) => kind === 'country')).toBe(false)
})

test('one place has one number under all its names', () => {
  const [a] = gazetteer.find('Lvov').filter(({ kind }) => kind === 'settlement')
  const [b] = gazetteer.find('Lviv').filter(({ kind }) => kind === 'settlement')
  expect(a?.id).toBe(b?.id)
  expect([a?.usual, b?.usual]).toEqual([false, true])
})

test('a place knows its region and its district', () => {
  const found = gazetteer.find('Powder Springs').map(({ region, district }) => [region, district])
  expect(found).toContainEqual(['Georgia', 'Cobb County'])
})

test('districts come last, so that the first is a place of the name', () => {
  const kinds = gazetteer.find('Columbia').map(({ kind }) => kind === 'district')
  expect(kinds).toEqual(kinds.toSorted())
  expect(kinds).toContain(true)
})

describe('is small and quick', () => {
  test('below 12 MB, every mark of it plain', () => {
    const table = readFileSync(
      new URL('../../../generated/en/gazetteer.table.json', import.meta.url),
    )
    expect(table.length).toBeLessThan(12_000_000)
    expect(table.every((byte) => byte < 128)).toBe(true)
  })

  test('parsed and unpacked in 100 ms of one core', () => {
    const text = readFileSync(
      new URL('../../../generated/en/gazetteer.table.json', import.meta.url),
      'latin1',
    )
    expectWithin(100, () => unpackGazetteer(JSON.parse(text)))
  })

  test('names it has and names it has not, in microseconds', () => {
    const names = Array.from({ length: 20_000 }, (_, at) =>
      at % 2 ? `Ne${at.toString(36)}` : `San ${at.toString(36)}`,
    )
    expectWithin((30 * names.length) / 1000, () => {
      for (const name of names) gazetteer.find(name)
    })
  })
})

test('a place stands where it is', () => {
  const [place] = gazetteer.find('Aleppo').filter(({ kind }) => kind === 'settlement')
  expect(place).toMatchObject({ geonameId: 170063, admin1: 'SY.09', region: 'Aleppo', seat: true })
  expect(place?.lat).toBeCloseTo(36.2, 1)
  expect(place?.lon).toBeCloseTo(37.16, 1)
})

test.each([
  ['Georgian', 'GE'],
  ['Georgians', 'GE'],
  ['Dutch', 'NL'],
  ['Scottish', 'GB'],
  ['Chechens', 'RU'],
  ['Congolese', null], // of two countries
  ['European', null],
  ['georgian', null],
  ['constructor', null],
])('the country of %s', (word, code) => {
  expect(gazetteer.nationality(word)).toBe(code)
})

test('countries and what depends on them', () => {
  expect(gazetteer.country('PT')).toMatchObject({ name: 'Portugal', geonameId: 2264397 })
  expect(gazetteer.country('ZZ')).toBeNull()
  expect(gazetteer.country('PT')?.sovereign).toBeNull()
  expect(gazetteer.country('PR')?.sovereign).toBe('US')
})
