import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRows } from './add-rows.ts'

const width = 3
const table = new Int8Array(8 * width + 3).map((_, i) => ((i * i) % 256) - 128)
const lanes = new DataView(table.buffer)

test('adds what stands in the rows, each as often as it is named, and nothing outside', () => {
  const some = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 15 })
  fc.assert(
    fc.property(some, fc.nat(15), fc.nat(15), (numbers, from, until) => {
      const rows = Int32Array.from(numbers)
      const end = Math.min(until, rows.length)
      const scores = new Int32Array(width + 2).fill(5)
      addRows(lanes, width, rows, from, end, scores, 1)
      const sum = (label: number) =>
        numbers
          .slice(from, end)
          .reduce((total, row) => total + (table[row * width + label] as number), 5)
      expect([...scores]).toEqual([5, sum(0), sum(1), sum(2), 5])
    }),
  )
})
