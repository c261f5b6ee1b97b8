import { describe, expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { expectWithin } from '../../cpu-time.case.ts'
import { loadLanguage } from '../../language/load.ts'
import type { Tells } from '../../model/figure.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

/** What the figures of a text tell, by what is printed. */
function toldIn(text: string): Map<string, readonly Tells[]> {
  const { article, figures } = analyze(articleFromText(text), english)
  return new Map(figures.map((one) => [article.text.slice(one.start, one.end), one.tells]))
}

const kindOf = (text: string, figure: string) => toldIn(text).get(figure)?.[0]?.kind

describe('what a figure tells', () => {
  test.each([
    ['Around 1,900 positions will become redundant, the lender said.', 'Around 1,900', 'jobs lost'],
    ['The merger will cost 3,000 jobs, the union warned.', '3,000', 'jobs lost'],
    ['Turnout was 61 per cent, the returning officer said.', '61 per cent', 'turnout share'],
    ['Inflation eased to 2.4 per cent in May.', '2.4 per cent', 'inflation'],
    ['Voters will pay 2.40 euros a litre for diesel.', '2.40 euros', 'fuel price'],
    ['Four vessels were waiting off the breakwater.', 'Four', 'ships waiting'],
    ['The train was doing 75mph when it left the track.', '75mph', 'speed'],
    ['He was jailed for six years over the bribes.', 'six years', 'sentence length'],
    ['The ceasefire will come into force at noon.', 'noon', 'takes effect'],
  ])('%s', (text, figure, kind) => {
    expect(kindOf(text, figure)).toBe(kind)
  })

  test.each([
    ['Around 1,900 jobs will be created at the new works.', 'Around 1,900', 'jobs lost'],
    ['The train was doing its last 75 trips this week.', '75', 'speed'],
    ['He had led the club for six years when it won.', 'six years', 'sentence length'],
  ])('but not so: %s', (text, figure, kind) => {
    expect(kindOf(text, figure)).not.toBe(kind)
  })

  test('the most probable first, and no more than 1 together', () => {
    for (const tells of toldIn('Police said 22,000 had taken part and 14 were hurt.').values()) {
      const probabilities = tells.map(({ probability }) => probability)
      expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a))
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.05)
    }
  })

  test('nothing where no word says it', () => {
    expect(toldIn('Zzyx qwop 17 vlurp.').get('17') ?? []).toEqual([])
  })

  test('of a table of numbers in time that grows with them', () => {
    const text = `Results\n\n${'Ward 7: 4,112 votes, 61 per cent, 3 seats. '.repeat(4000)}`
    expectWithin(20_000, () => analyze(articleFromText(text), english))
  })
})
