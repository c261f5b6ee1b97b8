import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FirstPlaces } from './first-places.ts'

test('says where each key stood first, whatever they are and however many are alike', () => {
  const keys = fc.array(fc.oneof(fc.integer(), fc.integer({ min: -2, max: 2 })))
  fc.assert(
    fc.property(keys, (all) => {
      const places = new FirstPlaces(all.length)
      expect(all.map((key, i) => places.of(key, i))).toEqual(all.map((key) => all.indexOf(key)))
    }),
  )
})
