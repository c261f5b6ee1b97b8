import { expect, test } from 'vitest'
import { columnsAt } from '../../../packages/core/src/language/packed-gazetteer/columns.ts'
import { keyFinder } from '../../../packages/core/src/language/packed-gazetteer/keys.ts'
import { postingsOf } from '../../../packages/core/src/language/packed-gazetteer/postings.ts'
import { packColumns, packKeys, packPostings } from './pack-columns.ts'

/** Words of three letters in any order: many share their beginnings, and some are beginnings of others. */
function words(length: number): string[] {
  if (length === 0) return ['']
  const shorter = words(length - 1)
  return [...shorter, ...'ab é'.split('').flatMap((letter) => shorter.map((one) => letter + one))]
}
const all = [...new Set(words(5))].filter((word) => word !== '').sort()
const long = `${'san '.repeat(20)}b`

test.each([1, 2, 3, 7])(
  'of keys each is found at its number, and no other is found (%i)',
  (nth) => {
    const keys = [...all.filter((_, at) => at % nth === 0), long].sort()
    const { text, marks } = packKeys(keys)
    const locate = keyFinder(text, marks)
    expect(keys.map(locate)).toEqual(keys.map((_, at) => at))
    for (const word of [...all, `${long}c`, long.slice(1), long.slice(0, -1), 'zz', ''])
      expect(locate(word)).toBe(keys.indexOf(word))
  },
)

test('each row comes out as it went in', () => {
  const rows = [
    { geonameId: 0, lat: -90_000, lon: -180_000, population: 0 },
    { geonameId: 16_000_000, lat: 90_000, lon: 180_000, population: 1_500_000_000 },
    { geonameId: 2_950_159, lat: 52_524, lon: 13_411, population: 3_426_354 },
  ]
  const packed = packColumns(
    rows.map(({ lat, lon, ...one }) => ({ ...one, lat: lat / 1000, lon: lon / 1000 })),
  )
  expect(rows.map((_, at) => columnsAt(packed, at))).toEqual(rows)
})

test('each key has its places in their order', () => {
  const lists = all.map((_, at) =>
    Array.from({ length: 1 + (at % 4) }, (_, n) => ({
      row: (at * 977 + n) % 262_144,
      usual: (at + n) % 3 > 0,
    })),
  )
  const { text, marks } = packPostings(lists)
  const find = postingsOf(text, marks)
  expect(lists.map((_, at) => find(at))).toEqual(lists)
})
