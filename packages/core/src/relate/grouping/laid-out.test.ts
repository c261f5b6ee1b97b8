import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LaidOut } from './laid-out.ts'
import { WeightedKeys } from './weighted-keys.ts'

const weighted = fc.array(fc.record({ key: fc.nat(40), weight: fc.nat(9) }), { maxLength: 90 })

test('the keys of the list that is laid out are found, and no others, whichever lay there before', () => {
  fc.assert(
    fc.property(fc.array(weighted, { minLength: 2, maxLength: 6 }), (all) => {
      const lists = new WeightedKeys()
      const laid = new LaidOut(lists)
      for (const list of all) {
        lists.add(
          list.map(({ key }) => key),
          list.map(({ weight }) => weight),
        )
      }
      for (const [a, list] of all.entries()) {
        expect(laid.lay(a, a)).toBe(a)
        for (let key = 0; key <= 40; key += 1) {
          const place = laid.placeOf(key)
          const first = list.find((one) => one.key === key)
          expect(place < 0 ? undefined : lists.weights[place]).toBe(first?.weight)
        }
      }
    }),
  )
})

test('of two lists that is laid out which lies there already', () => {
  const lists = new WeightedKeys()
  const [a, b] = [lists.add([7], [1]), lists.add([8], [1])]
  const laid = new LaidOut(lists)
  expect([laid.lay(a, b), laid.lay(b, a), laid.lay(b, b)]).toEqual([b, b, b])
  expect(laid.placeOf(8)).toBe(lists.startOf(b))
})
