import { expect, test } from 'vitest'
import type { Decision } from '../model/decision.ts'
import { decided, decisionsOn, sayDecision } from './decisions.ts'

function decision(a: string, b: string, verdict: Decision['verdict'], at: string): Decision {
  return { noun: 'claim', a, b, verdict, by: 'Ann Ek', at }
}

const first = decision('x', 'y', 'same', '2021-05-04T10:00:00Z')
const second = decision('y', 'x', 'unsure', '2021-05-05T10:00:00+02:00')
const other = decision('x', 'z', 'different', '2021-05-04T10:00:00Z')
const all = [second, first, other]

test('the latest word on a pair counts, whichever way round and in whatever order', () => {
  expect(decided(all, 'claim', 'x', 'y')).toBe(second)
  expect(decided(all.toReversed(), 'claim', 'y', 'x')).toBe(second)
  expect(decided([first], 'claim', 'x', 'y')).toBe(first)
})

test('nothing is decided of other things', () => {
  expect(decided(all, 'story', 'x', 'y')).toBeUndefined()
  expect(decided(all, 'claim', 'y', 'z')).toBeUndefined()
})

test('all that is decided of one thing', () => {
  expect(decisionsOn(all, 'claim', 'x')).toEqual([second, other])
  expect(decisionsOn(all, 'claim', 'nobody')).toEqual([])
})

test('a decision is a reason that says who and when', () => {
  expect(sayDecision(second)).toBe(
    'Ann Ek was not sure whether they are the same, so they are kept apart (2021-05-05T10:00:00+02:00)',
  )
})
