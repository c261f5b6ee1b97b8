import { expect, test } from 'vitest'
import { type GoldTime, type Miss, scoreTimes, type TimesText } from './time-score.ts'

const gold: GoldTime = { start: 10, end: 20, type: 'DATE', value: '2019' }
const text: TimesText = { id: 'a', text: 'x'.repeat(100), publishedAt: null, times: [gold] }
const score = (found: readonly GoldTime[], change: Partial<TimesText> = {}, misses: Miss[] = []) =>
  scoreTimes([{ ...text, ...change }], () => found, misses)

test('the same span, type and value is right in all', () => {
  expect(score([gold])).toMatchObject({ strict: 100, relaxed: 100, type: 100, value: 100 })
})

test('a span that overlaps is right only when relaxed, and its value counts', () => {
  const found = [{ ...gold, end: 15, type: 'TIME' }]
  expect(score(found)).toMatchObject({ strict: 0, relaxed: 100, type: 0, value: 100 })
})

test('an exact match is not taken by a neighbour that overlaps', () => {
  const wide = { ...gold, start: 5, end: 30, value: 'P2Y', type: 'DURATION' }
  const change = { times: [wide, gold] }
  expect(score([gold], change)).toMatchObject({ strict: (100 * 2) / 3 })
})

test('what is found too much lowers precision, and is told', () => {
  const misses: Miss[] = []
  const found = [gold, { ...gold, start: 40, end: 50 }]
  expect(score(found, {}, misses)).toMatchObject({ precision: 50, recall: 100 })
  expect(misses).toHaveLength(1)
})

test('what overlaps “ignore” or lies outside “scored” does not count', () => {
  const other = { ...gold, start: 40, end: 50 }
  expect(score([gold, other], { ignore: [{ start: 45, end: 60 }] })).toMatchObject({ relaxed: 100 })
  expect(score([gold, other], { scored: [{ start: 0, end: 30 }] })).toMatchObject({ relaxed: 100 })
})

test('another value that is right too is right', () => {
  const change = { times: [{ ...gold, alternatives: ['2020'] }] }
  expect(score([{ ...gold, value: '2020' }], change)).toMatchObject({ value: 100 })
})
