import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberLists } from './number-lists.ts'

const step = fc.record({
  list: fc.nat(5),
  place: fc.nat(),
  number: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  what: fc.constantFrom('insert', 'insert', 'insert', 'remove', 'drop'),
})

test('they hold what arrays hold, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const lists = new NumberLists()
      const arrays = new Map<number, number[]>()
      const placeOf = new Map<number, number>()
      for (const { list, place, number, what } of steps) {
        const array = arrays.get(list) ?? []
        const at = placeOf.get(list) ?? lists.make(array)
        arrays.set(list, array)
        placeOf.set(list, at)
        if (what === 'insert') {
          const to = place % (array.length + 1)
          array.splice(to, 0, number)
          placeOf.set(list, lists.insert(at, to, number))
        } else if (what === 'remove' && array.length > 0) {
          array.splice(place % array.length, 1)
          lists.remove(at, place % (array.length + 1))
        } else if (what === 'drop') {
          lists.drop(at)
          arrays.delete(list)
          placeOf.delete(list)
        }
        for (const [one, own] of arrays) {
          const where = placeOf.get(one) ?? -1
          expect(lists.lengthOf(where)).toBe(own.length)
          expect(own.map((_, nth) => lists.at(where, nth))).toEqual(own)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a list of many numbers keeps them in their order', () => {
  const lists = new NumberLists()
  let list = lists.make([])
  for (let number = 0; number < 100_000; number += 1) list = lists.insert(list, number, number)
  const other = lists.make([7])
  expect(lists.lengthOf(list)).toBe(100_000)
  expect(lists.at(list, 99_999)).toBe(99_999)
  expect(lists.at(other, 0)).toBe(7)
})
