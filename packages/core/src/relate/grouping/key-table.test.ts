import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyTable } from './key-table.ts'

test('it holds what a Map holds, whatever comes and goes', () => {
  const step = fc.record({ key: fc.nat(40), value: fc.nat(), out: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const [table, map] = [new KeyTable(), new Map<number, number>()]
      for (const { key, value, out } of steps) {
        if (out) {
          table.delete(key)
          map.delete(key)
        } else {
          table.set(key, value)
          map.set(key, value)
        }
        for (let one = 0; one <= 40; one += 1) expect(table.get(one)).toBe(map.get(one))
      }
    }),
    { numRuns: 40 },
  )
})

test('it grows, and keys taken out of the middle of a crowd leave the others where they are found', () => {
  const table = new KeyTable()
  const key = (at: number) => (at * 7919) % 1_000_003
  for (let at = 0; at < 50_000; at += 1) table.set(key(at), at)
  for (let at = 0; at < 50_000; at += 3) table.delete(key(at))
  for (let at = 0; at < 50_000; at += 1) {
    expect(table.get(key(at))).toBe(at % 3 === 0 ? undefined : at)
  }
})
