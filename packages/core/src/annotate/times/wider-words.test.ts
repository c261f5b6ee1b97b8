import { expect, test } from 'vitest'
import { find } from './find.case.ts'

test.each([
  // of this week and the next, with what points there
  ['They met this past weekend.', 'this past weekend', 'DATE', 'now past:WE'],
  ['They will meet this coming weekend.', 'this coming weekend', 'DATE', 'now next:WE'],
  ['He died this past Saturday.', 'this past Saturday', 'DATE', 'now before:XXXX-WXX-6'],
  ['It is shut until this coming Monday.', 'this coming Monday', 'DATE', 'now after:XXXX-WXX-1'],
  ['It fell this past quarter.', 'this past quarter', 'DATE', 'now Q-1'],
  ['He named her this past April.', 'this past April', 'DATE', 'now before:XXXX-04'],
  ['It rained. Work ended two months prior.', 'two months prior', 'DATE', 'then -P2M'],
  ['It began well. On the last night, he spoke.', 'the last night', 'TIME', 'then D0 TNI'],
  ['Some schools were shut by March 13.', 'March 13', 'DATE', 'now past:XXXX-03-13'],
  ['The previous Thursday was dry.', 'The previous Thursday', 'DATE', 'now before:XXXX-WXX-4'],
  ['Rain is forecast through Thursday.', 'Thursday', 'DATE', 'now next:XXXX-WXX-4'],
  ['The late-1980s boom ended.', 'late-1980s', 'DATE', '198 late'],
  ['That Tuesday, it rained.', 'That Tuesday', 'DATE', 'then in:XXXX-WXX-2'],
  ['They met two Sundays ago.', 'two Sundays ago', 'DATE', 'now past:XXXX-WXX-7 D-7'],
  ['The most recent quarter was good.', 'The most recent quarter', 'DATE', 'now Q-1'],
  ['Work began ten years back.', 'ten years back', 'DATE', 'now -P10Y'],
  ['He left two or three years ago.', 'two or three years ago', 'DATE', 'now -P3Y'],
  ['The hall dates to 1873.', '1873', 'DATE', '1873'],
  ['The rite dates back to 1204.', '1204', 'DATE', '1204'],
  ['He left. The next month, it fell.', 'The next month', 'DATE', 'then M+1'],
  ['The last day of the talks was calm.', 'The last day', 'DATE', 'then D0'],
  // stretches of weekdays
  ['It will run from Monday to Friday.', 'Friday', 'DATE', 'now next:XXXX-WXX-1 after:XXXX-WXX-5'],
  ['It ran from Monday through Friday.', 'Friday', 'DATE', 'now past:XXXX-WXX-1 after:XXXX-WXX-5'],
  // years and their parts
  [
    'In the first half of fiscal 1998, it lost.',
    'the first half of fiscal 1998',
    'DATE',
    '1998-H1',
  ],
  ['In the summer of ’69, it rained.', 'the summer of ’69', 'DATE', 'now past:XX69 in:XXXX-SU'],
  ['They won in ’94 and ’95.', '’95', 'DATE', 'now past:XX95'],
  ['In the year ended June 30, 1997, it lost.', 'the year', 'DATE', '1997-06-30 Y0'],
  ['They met on the weekend of Easter.', 'the weekend of Easter', 'DATE', 'now past:XXXX-EA+0 WE0'],
  ['On Friday 2018-7-6 it rained.', 'Friday 2018-7-6', 'DATE', '2018-07-06'],
  ['The fair was on May 27–28 there.', '28', 'DATE', 'now past:XXXX-05-28'],
  // lengths
  ['It lived for a few hundred years.', 'a few hundred years', 'DURATION', 'PXY'],
  ['It takes another few million years.', 'another few million years', 'DURATION', 'PXY'],
  ['She taught for 30+ years there.', '30+ years', 'DURATION', 'P30Y'],
  ['The weeklong visit ended.', 'weeklong', 'DURATION', 'P1W'],
  ['The yearlong inquiry ended.', 'yearlong', 'DURATION', 'P1Y'],
  ['It rained all day long.', 'all day long', 'DURATION', 'P1D'],
  [
    'It grew over the last quarter century.',
    'the last quarter century',
    'DURATION',
    'now last:P25Y',
  ],
  ['It took a quarter of a century.', 'a quarter of a century', 'DURATION', 'P25Y'],
  ['He must serve 200–400 hours there.', '200', 'DURATION', 'PT200H'],
  [
    'They lived tens of thousands of years ago.',
    'tens of thousands of years ago',
    'DATE',
    'now -PXY',
  ],
  // what comes again and again
  ['They ask every single year.', 'every single year', 'SET', 'each:P1Y'],
  ['They meet every few years.', 'every few years', 'SET', 'each:PXY'],
  ['They leave each two days.', 'each two days', 'SET', 'each:P2D'],
  ['They move every summer.', 'every summer', 'SET', 'each:XXXX-SU'],
  ['They march every May 1.', 'every May 1', 'SET', 'each:XXXX-05-01'],
  // at large
  ['In future, they will ask.', 'future', 'DATE', 'FUTURE_REF'],
  ['In this day and age it is odd.', 'this day and age', 'DATE', 'PRESENT_REF'],
  ['It shuts at 12 noon.', '12 noon', 'TIME', 'then D0 T12:00'],
])('%s: %s', (text, ...time) => {
  expect(find(text)).toContainEqual(time)
})

test.each([
  ['He spent two weeks back in Orly.', 'two weeks', 'DURATION', 'P2W'],
  ['They asked for it as early as October.', 'October', 'DATE', 'now past:XXXX-10'],
  ['The last day of April was cold.', 'April', 'DATE', 'now past:XXXX-04'],
  ['The next month will be cold.', 'The next month', 'DATE', 'now M+1'],
  ['He left two months prior to the vote.', 'two months', 'DURATION', 'P2M'],
  ['The report was promised by March 13.', 'March 13', 'DATE', 'now next:XXXX-03-13'],
  ['They held three men for a month.', 'a month', 'DURATION', 'P1M'],
  ['It began at five AM on Monday.', 'five AM on Monday', 'TIME', 'now past:XXXX-WXX-1 T05'],
])('%s: only %s', (text, ...time) => {
  expect(find(text)).toEqual([time])
})

test.each([
  'As soon as he left, it rained.',
  'Park Won-soon spoke.',
  'Ek led her to 1873 voters.',
  'It has five AM radio stations.',
  'The star is 520 light years away, at 3 light-years from that one.',
  'One is 41-50 years old, one 12 or 11 years old.',
  'He went to Pittsburg[h] again.',
  'It rains at this time of year.',
  'They saw the midnight sun.',
  'In future elections it may be so.',
])('none: %s', (text) => {
  expect(find(text)).toEqual([])
})

test.each([
  // verbs of the present beside a day look ahead
  ['The vote is Sunday.', 'next'],
  ['The vote comes on Sunday.', 'next'],
  ['He is leaving Sunday for Rome.', 'next'],
  ['Police are searching Sunday.', 'next'],
  ['It could come as early as Sunday.', 'next'],
  ['Ahead of Sunday’s vote, he spoke.', 'next'],
  ['The worst of the attacks is Sunday’s.', 'near'],
  ['He was leaving Sunday when it fell.', 'past'],
  ['The news came Sunday.', 'past'],
  ['He was let go Sunday.', 'past'],
])('%s looks %s', (text, way) => {
  expect(find(text)).toEqual([['Sunday', 'DATE', `now ${way}:XXXX-WXX-7`]])
})
