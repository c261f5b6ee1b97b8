import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GreatestFirst } from './greatest-first.ts'

function takeAll(queue: GreatestFirst): number[] {
  const taken: number[] = []
  for (let next = queue.take(); next !== undefined; next = queue.take()) taken.push(next)
  return taken
}

test('the greatest comes first, of equals the lowest', () => {
  const queue = new GreatestFirst()
  for (const [member, rank] of [2, 7, 7, 1].entries()) queue.put(member, rank)
  expect(takeAll(queue)).toEqual([1, 2, 0, 3])
})

test('the latest rank counts, and each is taken once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -3, max: 3 }))), (puts) => {
      const queue = new GreatestFirst()
      for (const [member, rank] of puts) queue.put(member, rank)
      const sorted = [...new Map(puts)].sort(([a, x], [b, y]) => y - x || a - b)
      expect(takeAll(queue)).toEqual(sorted.map(([member]) => member))
    }),
  )
})
