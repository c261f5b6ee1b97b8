import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import { resolveEntities } from '../entities.ts'
import { annotateMarked } from '../marked-text.case.ts'
import { resolvePlaces } from '../places.ts'
import { pointAt, readDistances } from './distances.ts'
import { kilometres } from './look-up.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function resolved(marked: string) {
  const { article, found } = annotateMarked(marked, english)
  const { quantities } = found
  return { article, known: { ...resolveEntities(article.text, found, english), quantities } }
}

function distancesIn(marked: string) {
  const { article, known } = resolved(marked)
  const { names, quantities } = known
  return [...readDistances(article.text, names, quantities, english.placing).values()]
}

function placesOf(marked: string) {
  const { article, known } = resolved(marked)
  return resolvePlaces(article.text, known, english, article)
}

describe('how far one place is from another', () => {
  test.each([
    ['[Oakham|l], about 25 km southeast of [Leicester|l], was cut off.', 25, 135],
    ['[Oakham|l] (25 kilometres north-west of [Leicester|l]) was cut off.', 25, 315],
    ['[Oakham|l], 10 miles (16 km) from [Leicester|l], was cut off.', 16.1, null],
    ['[Oakham|l], a market town 25km west of [Leicester|l], was cut off.', 25, 270],
    ['[Oakham|l], which lies 25 km to the east of [Leicester|l], was cut off.', 25, 90],
    ['[Oakham|l] is some 25-35 km outside the county town, [Leicester|l].', 30, null],
  ])('%s', (marked, km, bearing) => {
    const [found] = distancesIn(marked)
    expect(found?.km).toBeCloseTo(km, 0)
    expect(found?.bearing).toBe(bearing)
  })

  test.each([
    'The train from [Oakham|l] ran 25 km to [Leicester|l].',
    '[Oakham|l] was cut off. 25 km of road near [Leicester|l] were flooded.',
    '[Oakham|l] bought 25 km of cable from [Leicester|l].',
    '[Ann Ek|p], 25 km from [Leicester|l], waited.',
    '[Oakham|l], 25 minutes from [Leicester|l], was cut off.',
  ])('nothing of it: %s', (marked) => {
    expect(distancesIn(marked)).toEqual([])
  })
})

describe('settles a place by it', () => {
  test('the one of that name that is so far away', () => {
    expect(placesOf('[Newport|l], 35 km northwest of [Bristol|l], was dark.')[0]).toMatchObject({
      region: 'Wales',
      because: expect.arrayContaining(['said to be 35 km from Bristol']),
    })
  })

  test('what the gazetteer lacks is reckoned from the other', () => {
    const [village] = placesOf('Shells fell on [Qwertzhof|l], 40 km north of [Vienna|l].')
    expect(village).toMatchObject({
      ...{ geonameId: null, country: 'AT', precision: 'district', lon: 16.37 },
      because: [
        'the gazetteer has no place of this name 40 km from Vienna, where it is said to be',
      ],
    })
    expect(village?.lat).toBeCloseTo(48.57, 1)
  })

  test('of two names it is said of the one that lies in the other', () => {
    const [village, region] = placesOf(
      '[Qwertzhof|l], in [Lower Austria|l], 40 km north of [Vienna|l].',
    )
    expect(village).toMatchObject({ precision: 'district', lon: 16.37 })
    expect(region).toMatchObject({ precision: 'region', country: 'AT' })
  })

  test('a well-known city is not moved', () => {
    expect(placesOf('[Madrid|l], 40 km north of [Vienna|l], was dark.')[0]?.country).toBe('ES')
  })
})

test('a point is as far away as it was to be', () => {
  const place = fc.record({
    lat: fc.double({ min: -70, max: 70, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 100 }), fc.nat(7), (from, km, eighth) => {
      const point = pointAt(from, { printed: '', km, bearing: eighth * 45 })
      expect(Math.abs(point.lon)).toBeLessThanOrEqual(180)
      expect(Math.abs(kilometres(from, point) - km)).toBeLessThan(4)
    }),
  )
})
