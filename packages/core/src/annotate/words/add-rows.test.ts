import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRows } from './add-rows.ts'

const width = 3
const table = Int8Array.from({ length: 8 * width }, (_, i) => ((i * i) % 200) - 100)

test('adds what stands in the rows, each as often as it is named, and nothing outside', () => {
  const some = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 15 })
  fc.assert(
    fc.property(some, fc.nat(15), fc.nat(15), (numbers, from, until) => {
      const rows = Int32Array.from(numbers)
      const end = Math.min(until, rows.length)
      const scores = new Int32Array(width + 2).fill(5)
      addRows(table, width, rows, from, end, scores, 1)
      const sum = (label: number) =>
        numbers
          .slice(from, end)
          .reduce((total, row) => total + (table[row * width + label] as number), 5)
      expect([...scores]).toEqual([5, sum(0), sum(1), sum(2), 5])
    }),
  )
})
