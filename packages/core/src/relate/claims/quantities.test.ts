import { expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import { agree, clash, closeness, roundsTo } from './quantities.ts'

function quantity(low: number | null, high: number | null, unit: string | null = null): Quantity {
  const bound = 'exactly'
  return {
    start: 0,
    end: 1,
    value: low,
    low,
    high,
    bound,
    unit,
    si: null,
    counted: null,
    head: null,
    outcome: null,
    because: [],
  }
}

const miles = { ...quantity(10, 10, 'mi'), si: { low: 16_093, high: 16_093, unit: 'm' } }
const kilometres = { ...quantity(16, 17, 'km'), si: { low: 16_000, high: 17_000, unit: 'm' } }

test.each([
  ['at least 8', quantity(8, null), '11', quantity(11, 11)],
  ['up to 20', quantity(null, 20), '11', quantity(11, 11)],
  ['10 to 12', quantity(10, 12), '12 to 15', quantity(12, 15)],
  ['10 miles', miles, '16 or 17 km', kilometres],
])('%s and %s agree', (_a, a, _b, b) => {
  expect([agree(a, b), agree(b, a), clash(a, b)]).toEqual([true, true, false])
})

test.each([
  ['62', quantity(62, 62), '70', quantity(70, 70)],
  ['at most 5', quantity(null, 5), 'at least 8', quantity(8, null)],
])('%s and %s clash', (_a, a, _b, b) => {
  expect([agree(a, b), clash(a, b), clash(b, a)]).toEqual([false, true, true])
})

test('unlike units neither agree nor clash', () => {
  const [a, b] = [quantity(5, 5, 'USD'), quantity(5, 5, 'percent')]
  expect([agree(a, b), clash(a, b)]).toEqual([false, false])
})

test.each([
  [4.6, 4.62],
  [4.6, 4.68],
  [60_000, 59_700],
  [1_100, 1_140],
  [40_000, 35_000],
])('%f may be %f rounded or cut', (one, two) => {
  const [a, b] = [quantity(one, one), quantity(two, two)]
  expect([roundsTo(a, b), roundsTo(b, a)]).toEqual([true, true])
})

test.each([
  [612, 640],
  [6.1, 6.4],
  [4_812, 4_878],
  [60_000, 52_000],
  [11, 10],
  [350, 300],
])('%f is not %f rounded', (one, two) => {
  const [a, b] = [quantity(one, one), quantity(two, two)]
  expect([roundsTo(a, b), roundsTo(b, a)]).toEqual([false, false])
})

test('what is rounded is the nearest of its kind', () => {
  const percent = (one: number) => quantity(one, one, 'percent')
  expect(roundsTo(percent(11), percent(10))).toBe(true)
  expect(roundsTo(percent(11), percent(8))).toBe(false)
})

test('a length in miles is what is nearly as much in kilometres', () => {
  expect(roundsTo(miles, kilometres)).toBe(true)
  expect(
    roundsTo(miles, { ...quantity(12, 12, 'km'), si: { low: 12_000, high: 12_000, unit: 'm' } }),
  ).toBe(false)
})

test.each([
  [4_812, 4_800, 0.97],
  [6.4, 6, 0.35],
  [3.4, 3, 0],
  [4_800, 4_800, 0],
  [4_812, 4_878, 0],
])('%f is close to %f by %f', (one, two, close) => {
  const [a, b] = [quantity(one, one), quantity(two, two)]
  expect(closeness(a, b)).toBeCloseTo(close, 1)
  expect(closeness(b, a)).toBe(closeness(a, b))
})
