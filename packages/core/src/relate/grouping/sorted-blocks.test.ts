import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SortedBlocks } from './sorted-blocks.ts'

const ascending = (a: number, b: number) => a - b
const numbers = fc.uniqueArray(fc.nat(4000), { maxLength: 3000, size: 'max' })

test('is what sorting anew would give, and the list before stays as it was', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const list = new SortedBlocks(ascending).with([], one)
      const gone = one.filter((number) => other.includes(number))
      const fresh = other.filter((number) => !one.includes(number))
      const kept = one.filter((number) => !gone.includes(number))
      expect([...list.with(gone, fresh)]).toEqual([...kept, ...fresh].sort(ascending))
      expect([...list]).toEqual(one.toSorted(ascending))
    }),
    { numRuns: 30 },
  )
})

test('one more is put before few others, however many there are', () => {
  let compared = 0
  const order = (a: number, b: number) => {
    compared += 1
    return a - b
  }
  const many = Array.from({ length: 100_000 }, (_, at) => 2 * at)
  const list = new SortedBlocks(order).with([], many)
  compared = 0
  expect([...list.with([], [77_777])]).toHaveLength(100_001)
  expect(compared).toBeLessThan(40)
})

test('nothing put in and nothing taken out is the same list', () => {
  const list = new SortedBlocks(ascending).with([], [1, 2])
  expect(list.with([], [])).toBe(list)
  expect([...list.with([1, 2], [])]).toEqual([])
})
