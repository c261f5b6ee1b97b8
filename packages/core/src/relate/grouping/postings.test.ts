import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Postings, pairsMet } from './postings.ts'

/** A member that stands in the middle of the others, whatever its number. */
const between = 98
const placeOf = (member: number) => (member === between ? 15.5 : member)
const order = (a: number, b: number) => placeOf(a) - placeOf(b)

function file(members: readonly (readonly [number, readonly number[]])[], crowded = 1): Postings {
  const postings = new Postings(order, 3, { few: crowded === 3 ? 2 : 3, crowded })
  for (const [member, keys] of members) postings.put(member, keys)
  return postings
}

test('members under one key meet, others do not', () => {
  const postings = file([
    [1, [10]],
    [2, [10, 20]],
    [3, [20]],
    [4, [30]],
  ])
  expect([...postings.met(2)].sort()).toEqual([1, 3])
  expect([...postings.met(4)]).toEqual([])
})

test('a key that all share makes few pairs', () => {
  const many = Array.from({ length: 1000 }, (_, member) => [member, [10]] as const)
  const postings = file(many)
  const met = many.reduce((sum, [member]) => sum + postings.met(member).size, 0)
  expect(met).toBe(3 * 999 + 997 * 3)
})

test('keys that many share bring together who has several of them in common', () => {
  const many = Array.from(
    { length: 9 },
    (_, member) => [member, [10, member < 5 ? 20 : 30]] as const,
  )
  const postings = file([...many, [9, [10, 40]], [10, [40]]], 2)
  expect([...postings.met(4)].sort(order)).toEqual([0, 1, 2])
  // 5, 6 and 7 are the first of 30, but not of 10
  expect([...postings.met(8)].sort(order)).toEqual([])
  expect([...postings.met(9)]).toEqual([10])
})

const holders = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 4 }),
  ),
  { selector: ([member]) => member, maxLength: 30 },
)

const crowds = fc.integer({ min: 1, max: 3 })

test('who meets whom does not depend on who came first or who has left', () => {
  fc.assert(
    fc.property(holders, fc.infiniteStream(fc.nat()), crowds, (members, random, crowded) => {
      const shuffled = members
        .map((one) => ({ one, at: random.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one)
      const [here, there] = [file(members, crowded), file(shuffled, crowded)]
      there.put(99, [0, 1, 2, 3, 4])
      there.put(0, [0, 1, 2, 3, 4])
      there.take(99)
      there.take(0)
      for (const [member] of members) {
        expect([...there.met(member)].sort(order)).toEqual([...here.met(member)].sort(order))
        const others = members.map(([other]) => other).filter((other) => other !== member)
        const meeting = others.filter((other) => there.meets(member, other))
        expect(new Set(meeting)).toEqual(there.met(member))
      }
    }),
  )
})

test('whose meetings change when another comes is told', () => {
  fc.assert(
    fc.property(holders, crowds, (members, crowded) => {
      const postings = file(members, crowded)
      const before = new Map(members.map(([member]) => [member, postings.met(member)]))
      const moved = new Set(postings.put(between, [0, 1, 2]))
      for (const [member] of members) {
        const now = postings.met(member)
        for (const other of before.get(member) ?? []) {
          if (!now.has(other)) expect(moved.has(member) || moved.has(other)).toBe(true)
        }
        now.delete(between)
        expect([...now].every((other) => before.get(member)?.has(other))).toBe(true)
      }
    }),
  )
})

test('pairs are met under any key that both have, the lower number first', () => {
  expect(pairsMet([[1, 2], [2], [3], [1]], 10)).toEqual([
    [0, 1],
    [0, 3],
  ])
})

test('however many members share their keys, no more pairs are met than may be', () => {
  const many = Array.from({ length: 2000 }, (_, at) => [at % 3, 3 + (at % 5), 8 + (at % 7)])
  const all = pairsMet(many, 48)
  expect(all.length).toBeGreaterThan(200_000)
  const some = pairsMet(many, 48, 100_000)
  expect(some.length).toBeLessThanOrEqual(100_000)
  expect(some.length).toBeGreaterThan(50_000)
})
