import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regrouped } from './regrouped.ts'

/** Groups as texts: members "ab cd" before, "abcd" now. */
function between(before: string, now: string, size: (member: string) => number = () => 1): string {
  const groupsOf = (text: string) => {
    const groups = text.split(' ').map((members) => ({ members }))
    return (member: string) => groups.find(({ members }) => members.includes(member))
  }
  const [was, is] = [groupsOf(before), groupsOf(now)]
  const members = [...now.replaceAll(' ', '')].map(
    (member) => [member, was(member), is(member) as object] as const,
  )
  return [...regrouped(members, size)].sort().join('')
}

test.each([
  ['abc d', 'abcd', 'd'],
  ['abcd', 'ab c d', 'cd'],
  ['abc', 'abc', ''],
  ['abc', 'abcd', ''], // d is new
  ['ab cd', 'ac bd', 'bcd'],
])('%s becomes %s: %s', (before, now, expected) => {
  expect(between(before, now).length).toBe(expected.length)
})

test('the part that weighs the most is left out', () => {
  expect(between('abc d', 'abcd', (member) => (member === 'd' ? 9 : 1))).toBe('abc')
})

test('of two that came together or were parted one is found', () => {
  const grouping = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(grouping, grouping, (before, now) => {
      const groups = [before, now].map((of) => of.map((group) => of.indexOf(group)))
      const keys = [0, 1].map(() => [...'abcdef'].map((key) => ({ key })))
      const members = [...'abcdef'].map(
        (member, at) =>
          [
            member,
            keys[0]?.[groups[0]?.[at] ?? 0] as object,
            keys[1]?.[groups[1]?.[at] ?? 0] as object,
          ] as const,
      )
      const found = regrouped(members, () => 1)
      for (const [a, wasA, isA] of members) {
        for (const [b, wasB, isB] of members) {
          if ((wasA === wasB) === (isA === isB)) continue
          expect(found.has(a) || found.has(b)).toBe(true)
        }
      }
    }),
  )
})
