import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'
import { relate } from './index.ts'

const english = await loadLanguage('en')

/** The rows of one report, published on Wednesday 30 January 2030: their dates. */
function datesOf(text: string): string[] {
  const article = articleFromText(text, { publishedAt: '2030-01-30' })
  return relate([analyze(article, english)]).stories.flatMap(({ timeline }) =>
    timeline.map(({ date }) => date),
  )
}

test.each([
  ['The club signed the striker on Monday.', ['2030-01-28']],
  ['The club will sign the striker on Friday.', ['2030-02-01']],
  ['The bridge collapsed on 14 March 2027.', ['2027-03-14']],
  ['The law was passed today.', ['2030-01-30']],
])('%s', (text, dates) => {
  expect(datesOf(text)).toEqual(dates)
})

test.each([
  'The club has signed the striker on a contract until June 2034.',
  'The council approved a budget for 2032.',
])('what happened is not of a day to come: %s', (text) => {
  expect(datesOf(text)).toEqual([])
})
