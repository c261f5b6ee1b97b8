import { beforeAll, describe, expect, test } from 'vitest'
import type { Gazetteer } from '../gazetteer.ts'
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
  ])('%s', (name, usual, kind, country) => {
    expect(gazetteer.find(name)).toContainEqual(
      expect.objectContaining({ name: usual, kind, country }),
    )
    expect(gazetteer.knows(name)).toBe(true)
  })

  test.each(['', ' ', 'Qwrtzx', 'us', 'uk', 'the', 'z'.repeat(100_000)])('not by %.20j', (name) => {
    expect(gazetteer.find(name)).toEqual([])
    expect(gazetteer.knows(name)).toBe(false)
  })
})

test('one place has one number under all its names', () => {
  const [a] = gazetteer.find('Lvov').filter(({ kind }) => kind === 'settlement')
  const [b] = gazetteer.find('Lviv').filter(({ kind }) => kind === 'settlement')
  expect(a?.id).toBe(b?.id)
  expect([a?.usual, b?.usual]).toEqual([false, true])
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

test('countries and their neighbours', () => {
  expect(gazetteer.country('PT')).toMatchObject({ name: 'Portugal', geonameId: 2264397 })
  expect(gazetteer.country('ZZ')).toBeNull()
  expect(gazetteer.neighbours('PT')).toEqual(['ES'])
  expect(gazetteer.neighbours('ZZ')).toEqual([])
})
