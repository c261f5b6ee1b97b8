import { expect, test } from 'vitest'
import { analyze } from '../../../analyze.ts'
import { loadLanguage } from '../../../language/load.ts'
import { articleFromText } from '../../../read/from-text.ts'
import type { Telling } from '../../claims/telling.ts'
import { tellFigures } from './told-figure.ts'

const english = await loadLanguage('en')

/** The figures that are told of the events of a text, as printed. */
function figuresOf(text: string): string[] {
  const analysis = analyze(articleFromText(text, { publishedAt: '2021-05-04' }), english)
  const tellings = analysis.statements.map(
    (statement) =>
      ({
        ...{ analysis, statement, articleTimes: analysis.times },
        published: '2021-05-04',
      }) as unknown as Telling,
  )
  return tellFigures(tellings, new Map()).map(({ figure }) => text.slice(figure.start, figure.end))
}

test.each([
  ['The bridge fell on Sunday, the ministry said on Tuesday.', ['Sunday']],
  ['The ministry said in a statement on Tuesday that 12 people died.', ['12']],
  ['He was arrested on Sunday, police said.', ['Sunday']],
  ['The owner said that on Tuesday the bridge fell.', ['Tuesday']],
  ['The airline expects normal operations on 10 June.', ['10 June']],
  ['The airline said on 2 May that it would fly.', []],
])('when it is said is no time of what happened: %s', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures)
})

test.each([
  ['[10:15] The bridge is open again.', []],
  ['10:15 | The bridge fell at 8:40 a.m. on Sunday.', ['8:40 a.m. on Sunday']],
  ['8:40 a.m. was when the bridge fell.', ['8:40 a.m.']],
  ['Witnesses (it was 8:40 a.m.) saw the bridge fall.', ['8:40 a.m.']],
])('when an entry was written is no time of what happened: %s', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures)
})
