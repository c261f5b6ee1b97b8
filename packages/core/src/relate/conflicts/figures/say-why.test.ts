import { expect, test } from 'vitest'
import { analyze } from '../../../analyze.ts'
import { loadLanguage } from '../../../language/load.ts'
import { articleFromText } from '../../../read/from-text.ts'
import type { Telling } from '../../claims/telling.ts'
import { kindsOf } from '../../told-kinds.ts'
import { sayWhy } from './say-why.ts'
import type { ToldFigure } from './told-figure.ts'

const english = await loadLanguage('en')

/** The first figure of a sentence that has `words`, as if told by nobody in quotation marks. */
function told(text: string, words: string): ToldFigure {
  const analysis = analyze(articleFromText(text, { publishedAt: '2022-10-04' }), english)
  const figure = analysis.figures.find(({ start, end }) => text.slice(start, end).includes(words))
  if (!figure) throw new Error(`${words} is no figure of “${text}”`)
  const layer = figure.kind === 'time' ? analysis.times : analysis.quantities
  const telling = { analysis, statement: { attribution: null } } as unknown as Telling
  const kinds = kindsOf(figure.tells)
  return { figure, analysis, telling, kinds, value: layer[figure.index] } as unknown as ToldFigure
}

test.each<[string, [string, string], [string, string]]>([
  [
    '“Forty-six” and “112” cannot both be the number of flights.',
    ['Forty-six flights were cancelled.', 'Forty-six'],
    ['The airline cancelled 112 flights.', '112'],
  ],
  [
    '“23” and “61” cannot both be how many were arrested.',
    ['Police said 23 people were arrested.', '23'],
    ['Police arrested 61 marchers.', '61'],
  ],
  [
    '“160 km/h” and “130 km/h” are told of one thing (speed) and cannot both hold.',
    ['The train went at 160 km/h.', '160'],
    ['The train went at 130 km/h.', '130'],
  ],
  [
    '“9:40 p.m. on Monday” (2022-10-03 21:40) and “Sunday night” (2022-10-02) cannot both be the time of one thing.',
    ['The roof fell at 9:40 p.m. on Monday.', '9:40'],
    ['The roof fell on Sunday night.', 'Sunday night'],
  ],
])('%s', (why, a, b) => {
  expect(sayWhy(told(...a), told(...b))).toBe(why)
})
