import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '../../model/analysis.ts'
import { finish } from '../in-parts.ts'
import { companyOf, type Odds } from './company.ts'
import type { Telling } from './telling.ts'

/** Articles of some sentences each; of every sentence one telling. */
function tellingsOf(...counts: readonly number[]): Telling[] {
  return counts.flatMap((count, article) => {
    const sentences = Array.from({ length: count }, (_, at) => ({
      start: 10 * at,
      end: 10 * at + 9,
    }))
    const analysis = { article: { id: `article ${article}` }, sentences } as unknown as Analysis
    return sentences.map((sentence) => ({ analysis, statement: sentence }) as unknown as Telling)
  })
}

/** Where no article tells a thing twice. */
const companyIn = (tellings: readonly Telling[], pairs: readonly Odds[]) =>
  finish(companyOf(tellings, pairs, []))

test('a pair stands ahead of the next best match of either', () => {
  const tellings = tellingsOf(2, 2)
  const [close, far] = companyIn(tellings, [
    { a: 0, b: 2, odds: 2 },
    { a: 0, b: 3, odds: -1 },
  ])
  expect(close?.ahead).toBeCloseTo(3 / 6)
  expect(far?.ahead).toBeCloseTo(-3 / 6)
})

test('clauses of one sentence do not compete', () => {
  const [one, two, three] = tellingsOf(1, 1)
  const half = { ...two, statement: { ...two?.statement, start: 3 } } as Telling
  expect(three).toBeUndefined()
  const [first] = companyIn(
    [one, two, half].flatMap((telling) => telling ?? []),
    [
      { a: 0, b: 1, odds: 1 },
      { a: 0, b: 2, odds: 3 },
    ],
  )
  expect(first?.ahead).toBeCloseTo(4 / 6)
})

test('neither do two sentences that tell one thing', () => {
  const tellings = tellingsOf(1, 2)
  const pairs = [
    { a: 0, b: 1, odds: 2 },
    { a: 0, b: 2, odds: 2 },
  ]
  expect(companyIn(tellings, pairs)[0]?.ahead).toBe(0)
  const [first] = finish(companyOf(tellings, pairs, [{ a: 1, b: 2, odds: 1 }]))
  expect(first?.ahead).toBeCloseTo(5 / 6)
})

test('a third article vouches for two that it tells both of', () => {
  const tellings = tellingsOf(1, 1, 1)
  const pairs = [
    { a: 0, b: 1, odds: -1 },
    { a: 0, b: 2, odds: 5 },
    { a: 1, b: 2, odds: 3 },
  ]
  const [vouched] = companyIn(tellings, pairs)
  expect(vouched?.through).toBeCloseTo(1 / (1 + Math.exp(-3)))
  expect(companyIn(tellings, pairs.slice(0, 2))[0]?.through).toBe(0)
})

test('what stands beside both counts, in the order of the text and inside the article', () => {
  const tellings = tellingsOf(2, 2)
  const [, second] = companyIn(tellings, [
    { a: 0, b: 2, odds: 4 },
    { a: 1, b: 3, odds: 0 },
  ])
  expect(second?.beside).toBeCloseTo(1 / (1 + Math.exp(-4)))
  const [crossed] = companyIn(tellings, [
    { a: 1, b: 2, odds: 0 },
    { a: 0, b: 3, odds: 4 },
  ])
  expect(crossed?.beside).toBe(0)
})

test('of all others the surest one vouches, in whatever order pairs come', () => {
  const [size, articles] = [24, 8]
  const pair = fc.record({
    a: fc.nat(size - 1),
    b: fc.nat(size - 1),
    odds: fc.double({ min: -8, max: 8, noNaN: true }),
  })
  const pairs = fc.uniqueArray(pair, {
    selector: ({ a, b }) => Math.min(a, b) * size + Math.max(a, b),
  })
  const tellings = tellingsOf(...Array.from({ length: articles }, () => size / articles))
  const articleOf = (telling: number) => Math.floor((telling * articles) / size)
  fc.assert(
    fc.property(pairs, (all) => {
      const between = all.filter(({ a, b }) => articleOf(a) !== articleOf(b))
      const sure = ({ odds }: Odds) => 1 / (1 + Math.exp(-Math.max(-6, Math.min(6, odds))))
      const sureOf = (one: number, other: number) =>
        between.flatMap((two) =>
          [two.a, two.b].includes(one) && [two.a, two.b].includes(other) ? sure(two) : [],
        )[0] ?? 0
      for (const [at, { through }] of companyIn(tellings, between).entries()) {
        const { a = 0, b = 0 } = between[at] ?? {}
        const vouching = tellings
          .map((_, third) => third)
          .filter((third) => ![a, b].map(articleOf).includes(articleOf(third)))
          .map((third) => Math.min(sureOf(a, third), sureOf(b, third)))
        const most = Math.max(...vouching)
        // who is hardly one with either vouches for nothing
        if (most >= 0.1) expect(through).toBe(most)
        else expect(through).toBeLessThan(0.1)
      }
    }),
  )
})
