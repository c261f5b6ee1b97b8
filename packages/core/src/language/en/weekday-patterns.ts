import type { TimePattern } from '../calendar.ts'

/** Days of the week and of the month, and sets of them. */
export const weekdays: readonly TimePattern[] = [
  // any Sunday, on a Sunday when …
  { words: '(any) <clearday>', type: 'DATE', means: 'XXXX-WXX-{clearday}' },
  { words: '(a|one) <clearday> (in|when)', type: 'DATE', means: 'XXXX-WXX-{clearday}' },
  // will run from Monday | to Friday; ran Monday | through Friday; but: was moved from Monday | to Friday
  {
    words: '(<other=clearday> -? to|through|until|till|-|– -?) <clearday>',
    type: 'DATE',
    means: 'now next:XXXX-WXX-{other} after:XXXX-WXX-{clearday}',
    looking: 'next',
  },
  {
    words: '(<other=clearday> through|-|–) <clearday>',
    type: 'DATE',
    means: 'now past:XXXX-WXX-{other} after:XXXX-WXX-{clearday}',
  },
  // as early as Friday, not as early as October
  { words: '(as early|soon as) <clearday>', type: 'DATE', means: 'now next:XXXX-WXX-{clearday}' },
  // Wednesday; last Wednesday; Wednesday last week
  { words: '<clearday>', type: 'DATE', means: 'now {way}:XXXX-WXX-{clearday}' },
  { words: 'super <clearday>', type: 'DATE', means: 'now {way}:XXXX-WXX-{clearday}' },
  {
    words: '(on|until|till|since) <weekday> (at|and|or|to|$)',
    type: 'DATE',
    means: 'now {way}:XXXX-WXX-{weekday}',
  },
  // what was the day before yesterday is "Tuesday": "last Tuesday" is of last week
  { words: 'last <clearday>', type: 'DATE', means: 'now W-1 in:XXXX-WXX-{clearday}' },
  { words: 'next <clearday>', type: 'DATE', means: 'now W+1 in:XXXX-WXX-{clearday}' },
  {
    words: 'this|the? past|previous <clearday>',
    type: 'DATE',
    means: 'now before:XXXX-WXX-{clearday}',
  },
  { words: 'that <clearday>', type: 'DATE', means: 'then in:XXXX-WXX-{clearday}' },
  {
    words: 'this|the? coming|upcoming|following <clearday>',
    type: 'DATE',
    means: 'now after:XXXX-WXX-{clearday}',
  },
  { words: 'this <clearday>', type: 'DATE', means: 'now in:XXXX-WXX-{clearday}' },
  // a week on Tuesday, Tuesday week; the Tuesday before last
  {
    words: 'a|one week on|from <clearday>',
    type: 'DATE',
    means: 'now after:XXXX-WXX-{clearday} D+7',
  },
  { words: '<clearday> week ($)', type: 'DATE', means: 'now after:XXXX-WXX-{clearday} D+7' },
  { words: 'two weeks on <clearday>', type: 'DATE', means: 'now after:XXXX-WXX-{clearday} D+14' },
  {
    words: 'the? <clearday> before last',
    type: 'DATE',
    means: 'now past:XXXX-WXX-{clearday} D-7',
  },
  {
    words: 'last|previous week ,|-? on? <weekday>',
    type: 'DATE',
    means: 'now W-1 in:XXXX-WXX-{weekday}',
  },
  { words: 'this week ,|-? on? <weekday>', type: 'DATE', means: 'now in:XXXX-WXX-{weekday}' },
  { words: 'next week ,|-? on? <weekday>', type: 'DATE', means: 'now W+1 in:XXXX-WXX-{weekday}' },
  { words: 'the? <day=dayth> day? of this|the month', type: 'DATE', means: 'now in:XXXX-XX-{day}' },
  { words: 'the? <day=dayth> day? of last month', type: 'DATE', means: 'now M-1 in:XXXX-XX-{day}' },
  { words: 'the? <day=dayth> day? of next month', type: 'DATE', means: 'now M+1 in:XXXX-XX-{day}' },
  { words: '<clearday> of? last week', type: 'DATE', means: 'now W-1 in:XXXX-WXX-{clearday}' },
  { words: '<clearday> of? this week', type: 'DATE', means: 'now in:XXXX-WXX-{clearday}' },
  { words: '<clearday> of? next week', type: 'DATE', means: 'now W+1 in:XXXX-WXX-{clearday}' },
  {
    words: '<clearday> of the following week',
    type: 'DATE',
    means: 'then W+1 in:XXXX-WXX-{clearday}',
  },

  // every other Sunday; the 19th of every month; Fridays
  { words: 'every|each <second>? <clearday>', type: 'SET', means: 'each:XXXX-WXX-{clearday}' },
  // the 19th of every month
  { words: 'the? <day=dayth> day? of every|each month', type: 'SET', means: 'each:XXXX-XX-{day}' },
  { words: 'weekends', type: 'SET', means: 'each:XXXX-WXX-WE' },
  { words: 'every|each weekend', type: 'SET', means: 'each:XXXX-WXX-WE' },
  { words: '(on|every|most|some|and) <weekdays>', type: 'SET', means: 'each:XXXX-WXX-{weekdays}' },
  { words: '<weekdays> ($|and|or)', type: 'SET', means: 'each:XXXX-WXX-{weekdays}' },
]
