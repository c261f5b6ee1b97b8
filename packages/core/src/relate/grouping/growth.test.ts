import { expect, test } from 'vitest'
import { Growth, memoryOf } from './growth.ts'
import { KeyTable } from './key-table.ts'
import { NumberLists } from './number-lists.ts'
import { WeightedKeys } from './weighted-keys.ts'

test('where nobody knows how many are to come, there is twice the room there was', () => {
  const growth = new Growth()
  for (let come = 0; come < 500; come += 1) growth.count()
  expect(growth.roomFor(1001, 1000)).toBe(2000)
  expect(growth.roomFor(5000, 1000)).toBe(5000)
})

test('where a thousand are to come and a hundred did, there is room for ten times as much and a little more', () => {
  const growth = new Growth(() => 1000)
  expect(growth.roomFor(1001, 1000)).toBe(2000)
  for (let come = 0; come < 100; come += 1) growth.count()
  expect(growth.roomFor(1100, 1000)).toBe(12_100)
})

test('what was put in before there was room for all is found behind it', () => {
  const growth = new Growth(() => 3000)
  const [table, lists, weighted] = [
    new KeyTable(growth),
    new NumberLists(growth),
    new WeightedKeys(growth),
  ]
  const made: number[] = []
  for (let come = 0; come < 3000; come += 1) {
    growth.count()
    for (let one = 0; one < 7; one += 1) table.set(7 * come + one, come)
    made.push(lists.make([come, come + 1]))
    weighted.add([5, 3], [come, 1])
  }
  for (let come = 0; come < 3000; come += 1) {
    expect(table.get(7 * come + 6)).toBe(come)
    expect([...lists.of(made[come] as number)]).toEqual([come, come + 1])
    const start = weighted.startOf(come)
    expect(weighted.endOf(come) - start).toBe(2)
    expect([weighted.keys[start], weighted.weights[start + 1]]).toEqual([3, come])
  }
})

test('only large arrays stand where engines do not count them', () => {
  expect(memoryOf(1000)).toBeInstanceOf(ArrayBuffer)
  expect(memoryOf(2_000_000)).toBeInstanceOf(SharedArrayBuffer)
  expect(memoryOf(2_000_000).byteLength).toBe(2_000_000)
})
