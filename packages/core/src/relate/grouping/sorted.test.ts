import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepSorted } from './sorted.ts'

const ascending = (a: number, b: number) => a - b

test('is what sorting anew would give', () => {
  const numbers = fc.uniqueArray(fc.nat(50))
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const list = one.toSorted(ascending)
      const gone = list.filter((number) => other.includes(number))
      const fresh = other.filter((number) => !one.includes(number))
      const kept = list.filter((number) => !gone.includes(number))
      expect(keepSorted(list, gone, fresh, ascending)).toEqual([...kept, ...fresh].sort(ascending))
    }),
  )
})

test('takes in more at a time than a call has arguments', () => {
  const many = Array.from({ length: 200_000 }, (_, at) => at)
  expect(keepSorted([], [], many, ascending)).toEqual(many)
})
