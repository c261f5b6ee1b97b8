import { expect, test } from 'vitest'
import { find } from './find.case.ts'

test.each([
  ['They left on May twenty-first.', 'May twenty-first', 'now past:XXXX-05-21'],
  ['They left on the twenty-second of June.', 'the twenty-second of June', 'now past:XXXX-06-22'],
  [
    'Born on January twenty-five nineteen eighty-six.',
    'January twenty-five nineteen eighty-six',
    '1986-01-25',
  ],
  ['They left on Friday the 13th.', 'Friday the 13th', 'now past:XXXX-XX-13#5'],
  ['They left on Tuesday the eleventh.', 'Tuesday the eleventh', 'now past:XXXX-XX-11#2'],
  ['They left on the 20th of last month.', 'the 20th of last month', 'now M-1 in:XXXX-XX-20'],
])('%s -> %s', (text, words, meaning) => {
  expect(find(text)).toEqual([[words, 'DATE', meaning]])
})

test.each([
  ['On Tuesday the first generation came.', 'Tuesday'],
  ['In May twenty people died.', 'May'],
  ['On Friday 3 people died.', 'Friday'],
  ['In 2016 May became prime minister.', '2016'],
])('%s: only %s', (text, words) => {
  expect(find(text).map(([found]) => found)).toEqual([words])
})
