import { expect, test } from 'vitest'
import { read } from './index.ts'
import { findUnsettledDays } from './unsettled-days.ts'

const body =
  'The dam at Orvela broke on Friday night, the mayor said, and three farms were flooded.'

function daysOf(head: string): string[] {
  const [article] = read(`${head}${body}`)
  if (!article) throw new Error('nothing was read')
  return findUnsettledDays(article).map(
    ({ start, end, month, day }) => `${article.text.slice(start, end)} = ${month}-${day}`,
  )
}

test.each([
  ['LIMA, March 9 (Reuters) - ', ['March 9 = 3-9']],
  ['LOME, Aug. 15 (Xinhua) -- ', ['Aug. 15 = 8-15']],
  ['Dam breaks at Orvela\n29th January\nBy Ann Ek\n\n', ['29th January = 1-29']],
  ['Dam breaks at Orvela\nUpdated: 7 May, 9:40pm\n\n', ['7 May = 5-7']],
  ['Dam breaks at Orvela\nPublished: 3/10/2031\n\n', ['3/10/2031 = 3-10', '3/10/2031 = 10-3']],
])('%j', (head, days) => {
  expect(daysOf(head)).toEqual(days)
})

test.each([
  '',
  'LIMA (Reuters) - ',
  'Dam breaks\n40th January\nBy Ann Ek\n\n',
  'Dam breaks\nTuesday\n\n',
])('no day of the calendar: %j', (head) => {
  expect(daysOf(head)).toEqual([])
})
