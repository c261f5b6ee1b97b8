import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachInParts, finish, mapInParts } from './in-parts.ts'

test('work in parts makes what work at once makes, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const make = (number: number, at: number) => [number + 1, at]
      expect(finish(mapInParts(numbers, make))).toEqual(numbers.map(make))
    }),
  )
})

test('no more than some things are done between two pauses, however many there are', () => {
  for (const count of [3, 1000, 2000]) {
    const done: number[] = []
    const pauses: number[] = [0]
    for (const _ of eachInParts(Array(count).keys(), (one) => done.push(one)))
      pauses.push(done.length)
    expect(done).toHaveLength(count)
    for (const [at, pause] of pauses.entries())
      expect((pauses[at + 1] ?? count) - pause).toBeLessThan(100)
  }
})
