import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuTimeOf, expectLinear } from '../../../cpu-time.case.ts'
import type { Analysis } from '../../../model/analysis.ts'
import { finish } from '../../in-parts.ts'
import { probabilityOf } from '../../weigh.ts'
import { type Match, standingsOf } from './standing.ts'
import type { ToldFigure } from './told-figure.ts'

interface Given {
  readonly a: number
  readonly b: number
  readonly odds: number
  readonly equal: boolean
  readonly exclusive: boolean
}

/** This many articles of three figures each, and matches of figures by their numbers. */
function matchesOf(articles: number, given: readonly Given[]): Match[] {
  const analyses = Array.from({ length: articles }, () => ({}) as Analysis)
  const figures = analyses.flatMap((analysis) =>
    [0, 1, 2].map(() => ({ analysis }) as unknown as ToldFigure),
  )
  return given.map(({ a, b, ...one }) => ({ ...one, a: figures[a], b: figures[b] }) as Match)
}

test('a match stands as all others of its figures say', () => {
  const articles = 5
  const figure = fc.nat(3 * articles - 1)
  const odds = fc.double({ min: -7, max: 7, noNaN: true })
  const given = fc
    .record({ a: figure, b: figure, odds, equal: fc.boolean(), exclusive: fc.boolean() })
    .filter(({ a, b }) => Math.floor(a / 3) !== Math.floor(b / 3))
  const one = ({ a, b }: Given) => Math.min(a, b) * 3 * articles + Math.max(a, b)
  fc.assert(
    fc.property(fc.uniqueArray(given, { selector: one }), (all) => {
      const matches = matchesOf(articles, all)
      const standingOf = finish(standingsOf(matches))
      for (const match of matches) {
        const beside = matches.filter((other) => other !== match)
        const near = ([match.a, match.b] as const).flatMap((told, at) => {
          const across = (at === 0 ? match.b : match.a).analysis
          return beside
            .filter(({ a, b }) => a === told || b === told)
            .map((other) => ({
              ...other,
              isRival: (other.a === told ? other.b : other.a).analysis === across,
            }))
        })
        const most = (least: number, some: readonly number[]) => Math.max(least, ...some)
        const sure = (some: readonly Match[]) => some.map(({ odds }) => probabilityOf(odds))
        const rivals = near.filter(({ isRival }) => isRival)
        const others = near.filter(({ isRival }) => !isRival)
        expect(standingOf(match)).toEqual({
          rival: most(
            -7,
            rivals.map((other) => other.odds),
          ),
          agreeing: most(0, sure(rivals.filter(({ exclusive }) => !exclusive))),
          supported: most(0, sure(others.filter(({ equal }) => equal))),
        })
      }
    }),
  )
})

test('takes linear time where a thousand articles give the figure of one', () => {
  const timeOf = (articles: number) => {
    const given = Array.from({ length: articles - 1 }, (_, at) => ({
      ...{ a: 0, b: 3 * (at + 1), odds: at % 7, equal: at % 2 === 0, exclusive: at % 2 === 1 },
    }))
    const matches = matchesOf(articles, given)
    return cpuTimeOf(() => matches.map(finish(standingsOf(matches))))
  }
  expectLinear(timeOf, { small: 2_000, large: 32_000 }, (small) => 16 * 4 * Math.max(1, small))
})
