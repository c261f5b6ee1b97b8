import { expect, test } from 'vitest'
import { find } from './find.case.ts'

test.each([
  ['They came this morning at 7.', 'this morning at 7', 'TIME', 'now D0 T07'],
  ['They came last night at eight.', 'last night at eight', 'TIME', 'now D-1 T20'],
  ['They came in the evening at 7:15.', 'the evening at 7:15', 'TIME', 'then D0 T19:15'],
  ['Kick-off is on Friday at 7.45.', 'Friday at 7.45', 'TIME', 'now next:XXXX-WXX-5 T07:45'],
  [
    'They came on Wednesday the 21st at six.',
    'Wednesday the 21st at six',
    'TIME',
    'now past:XXXX-XX-21#3 T06',
  ],
  ['Updated 10 September 2022 - 18:30', '10 September 2022 - 18:30', 'TIME', '2022-09-10 T18:30'],
  ['Wed Oct 26 15:50:06 2016', 'Wed Oct 26 15:50:06 2016', 'TIME', '2016-10-26 T15:50:06'],
  ['It took two years, and 2 min 30 sec', '2 min 30 sec', 'DURATION', 'PT2M30S'],
  ['It took one year 2 months and 3 days.', 'one year 2 months and 3 days', 'DURATION', 'P1Y2M3D'],
  [
    'She won in two hours, 21 minutes and 48 seconds.',
    'two hours, 21 minutes and 48 seconds',
    'DURATION',
    'PT2H21M48S',
  ],
  ['They left a month, two days ago.', 'a month, two days ago', 'DATE', 'now -P1M2D'],
  ['They came tonight at 2.', 'tonight at 2', 'TIME', 'now D0 T02'],
  [
    'They left two years and three months ago.',
    'two years and three months ago',
    'DATE',
    'now -P2Y3M',
  ],
  ['They pray every Sunday at 9 a.m.', 'every Sunday at 9 a.m.', 'SET', 'each:XXXX-WXX-7T09'],
  ['They pray every night at nine.', 'every night at nine', 'SET', 'each:T21'],
  ['Doors open Thursdays at 17.30.', 'Thursdays at 17.30', 'SET', 'each:XXXX-WXX-4T17:30'],
  ['They pray at 9 a.m. every day.', '9 a.m. every day', 'SET', 'each:T09'],
  [
    'On May 5, 2016, 7:15 in the evening',
    'May 5, 2016, 7:15 in the evening',
    'TIME',
    '2016-05-05 T19:15',
  ],
  ['They pray on Friday mornings.', 'Friday mornings', 'SET', 'each:XXXX-WXX-5TMO'],
])('%s -> %s', (text, ...time) => {
  expect(find(text)).toContainEqual(time)
})

test.each([
  ['Last night at 10 Downing Street they met.', ['Last night']],
  ['Shares closed Friday at 14.25.', ['Friday']],
  ['It fell by 3.41, the most ever.', []],
  ['He was third at 12.', []],
  ['Jailed for two years, six months suspended.', ['two years', 'six months']],
  [
    'He got two years, six months and ten days of it in jail.',
    ['two years, six months and ten days'],
  ],
  ['It took an hour and half the crowd left.', ['an hour']],
  ['Two SEC filings came.', []],
  ['The track is 1/2 to 3/4 of a mile.', []],
])('%s: only %j', (text, words) => {
  expect(find(text).map(([found]) => found)).toEqual(words)
})
