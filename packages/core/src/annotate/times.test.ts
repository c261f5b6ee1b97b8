import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuTimeOf, expectLinear } from '../cpu-time.case.ts'
import { english, find } from './times/find.case.ts'
import { findTimes } from './times.ts'

test.each([
  // dates in all orders
  ['It opened on 4 March 2019.', '4 March 2019', 'DATE', '2019-03-04'],
  ['It opened on March 4, 2019.', 'March 4, 2019', 'DATE', '2019-03-04'],
  ['It opened on Monday, 4 March 2019.', 'Monday, 4 March 2019', 'DATE', '2019-03-04'],
  ['It opened on the 4th of March, 2019.', 'the 4th of March, 2019', 'DATE', '2019-03-04'],
  ['Signed 2019-03-04.', '2019-03-04', 'DATE', '2019-03-04'],
  ['Updated 2019-03-04T18:30Z', '2019-03-04T18:30Z', 'TIME', '2019-03-04 T18:30Z'],
  ['Signed 2019.3.4 there.', '2019.3.4', 'DATE', '2019-03-04'],
  ['Signed 2019/03/04.', '2019/03/04', 'DATE', '2019-03-04'],
  ['Signed 04/03/2019.', '04/03/2019', 'DATE', 'now slashed:04/03/2019'],
  ['Signed 4.3.2019 there.', '4.3.2019', 'DATE', 'now slashed:4/3/2019'],
  ['The rally of March 4 failed.', 'March 4', 'DATE', 'now past:XXXX-03-04'],
  ['They left on the 12th of May.', 'the 12th of May', 'DATE', 'now past:XXXX-05-12'],
  ['They left on Oct. 12.', 'Oct. 12', 'DATE', 'now past:XXXX-10-12'],
  ['In this Nov. 2, 2017 picture', 'Nov. 2, 2017', 'DATE', '2017-11-02'],
  ['The trip will last 22 days.', '22 days', 'DURATION', 'P22D'],
  ['They left on twelfth May.', 'twelfth May', 'DATE', 'now past:XXXX-05-12'],
  ['They met in July 2018.', 'July 2018', 'DATE', '2018-07'],
  ['They met in July.', 'July', 'DATE', 'now past:XXXX-07'],
  ['They will meet in July.', 'July', 'DATE', 'now next:XXXX-07'],
  ['They met in May.', 'May', 'DATE', 'now past:XXXX-05'],
  ['It grew in early 2021.', 'early 2021', 'DATE', '2021 early'],
  ['It ended in late February.', 'late February', 'DATE', 'now past:XXXX-02 late'],
  ['It ended in mid-March.', 'mid-March', 'DATE', 'now past:XXXX-03 mid'],
  ['Born in 1994.', '1994', 'DATE', '1994'],
  ['A song of the 1990s.', 'the 1990s', 'DATE', '199'],
  ['Sales fell in Q3 2021.', 'Q3 2021', 'DATE', '2021-Q3'],
  ['In the third quarter of 2021', 'the third quarter of 2021', 'DATE', '2021-Q3'],
  ['It rained in the summer of 2021.', 'the summer of 2021', 'DATE', '2021-SU'],
  ['In the first half of 2021', 'the first half of 2021', 'DATE', '2021-H1'],
  ['a third-quarter loss', 'third-quarter', 'DATE', 'now near:XXXX-Q3'],
  ['It earned less in fiscal 2021.', 'fiscal 2021', 'DATE', 'FY2021'],
  ['It is of the 18th century.', 'the 18th century', 'DATE', '17'],
  ['Born in nineteen ninety-four.', 'nineteen ninety-four', 'DATE', '1994'],
  ['Up from 3 a year earlier.', 'a year earlier', 'DATE', 'then -P1Y alike'],
  ['in the early 1990s', 'the early 1990s', 'DATE', '199 early'],
  ['They ran twice a week.', 'twice a week', 'SET', 'each:P1W'],
  ['They ran every other day.', 'every other day', 'SET', 'each:P2D'],
  ['It was in two thousand and five.', 'two thousand and five', 'DATE', '2005'],
  ['On the second Tuesday of June 2019', 'the second Tuesday of June 2019', 'DATE', '2019-06#2#2'],
  ['It fell last Nov. 9.', 'last Nov. 9', 'DATE', 'now past:XXXX-11-09'],
  ['It starts the week after next.', 'the week after next', 'DATE', 'now W+2'],
  ['They came at 6:15 this evening.', '6:15 this evening', 'TIME', 'now D0 T18:15'],
  ['They came this morning at 7:15.', 'this morning at 7:15', 'TIME', 'now D0 T07:15'],
  ['It was midnight.', 'midnight', 'TIME', 'then D0 T24:00'],
  ['In the weeks ahead', 'the weeks ahead', 'DURATION', 'now coming:PXW'],
  ['They run every Monday night.', 'every Monday night', 'SET', 'each:XXXX-WXX-1TNI'],
  ['In the early hours of Sunday', 'the early hours of Sunday', 'TIME', 'now near:XXXX-WXX-7 TMO'],
  ['Late on Monday evening', 'Late on Monday evening', 'TIME', 'now near:XXXX-WXX-1 TEV late'],
  ['That same year, she left.', 'That same year', 'DATE', 'then Y0'],
  ['It grew 2% from a year before.', 'a year before', 'DATE', 'then -P1Y'],
  ['It took an hour and a half.', 'an hour and a half', 'DURATION', 'PT1.5H'],
  // weekdays and the tense around them
  ['She spoke on Wednesday.', 'Wednesday', 'DATE', 'now past:XXXX-WXX-3'],
  ['The convoy set out on Wednesday.', 'Wednesday', 'DATE', 'now past:XXXX-WXX-3'],
  ['The bridge is set to open on Wednesday.', 'Wednesday', 'DATE', 'now next:XXXX-WXX-3'],
  ['She will speak on Wednesday.', 'Wednesday', 'DATE', 'now next:XXXX-WXX-3'],
  ['She said on Wednesday that she will go.', 'Wednesday', 'DATE', 'now past:XXXX-WXX-3'],
  ['The vote is scheduled for Wednesday.', 'Wednesday', 'DATE', 'now next:XXXX-WXX-3'],
  ['He faces jail when he is sentenced on Friday.', 'Friday', 'DATE', 'now next:XXXX-WXX-5'],
  ['He is accused of theft on Friday.', 'Friday', 'DATE', 'now past:XXXX-WXX-5'],
  ['She came on Wednesday and will stay.', 'Wednesday', 'DATE', 'now past:XXXX-WXX-3'],
  ['It is to be opened on Friday.', 'Friday', 'DATE', 'now next:XXXX-WXX-5'],
  ['last Wednesday', 'last Wednesday', 'DATE', 'now W-1 in:XXXX-WXX-3'],
  ['next Wednesday', 'next Wednesday', 'DATE', 'now W+1 in:XXXX-WXX-3'],
  ['He ran on Wednesday last week.', 'Wednesday last week', 'DATE', 'now W-1 in:XXXX-WXX-3'],
  // ahead only where the sentence looks ahead
  ['It will close in two weeks.', 'two weeks', 'DATE', 'now +P2W'],
  ['It closed in two weeks.', 'two weeks', 'DURATION', 'P2W'],
  ['Talks resume on Monday.', 'Monday', 'DATE', 'now next:XXXX-WXX-1'],
  // one duration of two units
  ['It rained for 8 hours and 20 minutes.', '8 hours and 20 minutes', 'DURATION', 'PT8H20M'],
  ['It took two days and four hours.', 'two days and four hours', 'DURATION', 'P2DT4H'],
  // movable feasts
  ['They met on Good Friday.', 'Good Friday', 'DATE', 'now past:XXXX-EA-2'],
  ['They met on Easter Monday 2019.', 'Easter Monday 2019', 'DATE', '2019-EA+1'],
  ['It rained on Labor Day weekend.', 'Labor Day weekend', 'DATE', 'now past:XXXX-09#1#1 D-1 WE0'],
  ['Cyber Monday 2010', 'Cyber Monday 2010', 'DATE', '2010-11#4#4+4'],
  ['They met on Thanksgiving.', 'Thanksgiving', 'DATE', 'now past:XXXX-11#4#4'],
  // from the anchor
  ['It rained today.', 'today', 'DATE', 'now D0'],
  ['It rained the day before yesterday.', 'the day before yesterday', 'DATE', 'now D-2'],
  ['It rained last week.', 'last week', 'DATE', 'now W-1'],
  ['It rained earlier this month.', 'earlier this month', 'DATE', 'now M0 earlier'],
  ['It rained over the weekend.', 'the weekend', 'DATE', 'now past:WE'],
  ['It rained three days ago.', 'three days ago', 'DATE', 'now -P3D'],
  ['It rained about two years ago.', 'about two years ago', 'DATE', 'now -P2Y'],
  // from the day told before
  ['It rained a few days earlier.', 'a few days earlier', 'DATE', 'then -PXD'],
  ['It rained two weeks later.', 'two weeks later', 'DATE', 'then +P2W'],
  ['It rained the next day.', 'the next day', 'DATE', 'then D+1'],
  [
    'It rained two days after 4 March 2019.',
    'two days after 4 March 2019',
    'DATE',
    '2019-03-04 +P2D',
  ],
  // times of day
  ['They came on Tuesday morning.', 'Tuesday morning', 'TIME', 'now past:XXXX-WXX-2 TMO'],
  [
    'They came on Tuesday at 6:30 p.m.',
    'Tuesday at 6:30 p.m.',
    'TIME',
    'now past:XXXX-WXX-2 T18:30',
  ],
  ['They came at 6:30 p.m. local time', '6:30 p.m. local time', 'TIME', 'then D0 T18:30'],
  ['They came at 11:36am.', '11:36am', 'TIME', 'then D0 T11:36'],
  ['They came at 2130 GMT.', '2130 GMT', 'TIME', 'then D0 T21:30Z'],
  ['They came at 16:00 UTC today', '16:00 UTC today', 'TIME', 'now D0 T16:00Z'],
  [
    'They came overnight into March 4.',
    'overnight into March 4',
    'TIME',
    'now past:XXXX-03-04 TNI-1',
  ],
  ['They came last night.', 'last night', 'TIME', 'now D-1 TNI'],
  // durations and sets
  ['They fought for weeks.', 'weeks', 'DURATION', 'PXW'],
  [
    'They fought for almost two and a half years.',
    'almost two and a half years',
    'DURATION',
    'P2.5Y',
  ],
  ['Six months after the vote', 'Six months', 'DURATION', 'P6M'],
  ['a month-long strike', 'month-long', 'DURATION', 'P1M'],
  ['It takes 3h.', '3h', 'DURATION', 'PT3H'],
  ['a 12-hour flight', '12-hour', 'DURATION', 'PT12H'],
  ['in the past decade', 'the past decade', 'DURATION', 'now last:P10Y'],
  ['in the last 24 hours', 'the last 24 hours', 'DURATION', 'now last:PT24H'],
  ['They meet every Monday.', 'every Monday', 'SET', 'each:XXXX-WXX-1'],
  ['a daily walk', 'daily', 'SET', 'each:P1D'],
  ['at a rate of 15 a year', 'a year', 'SET', 'each:P1Y'],
  ['Nobody knows it now.', 'now', 'DATE', 'PRESENT_REF'],
  ['Signed Dec31, 1994.', 'Dec31, 1994', 'DATE', '1994-12-31'],
  ['Signed on Oct-2.', 'Oct-2', 'DATE', 'now past:XXXX-10-02'],
  ['16. Nov. 2016', '16. Nov. 2016', 'DATE', '2016-11-16'],
  ['Signed 11 / 2016.', '11 / 2016', 'DATE', '2016-11'],
  ['They left on Sunday 31.', 'Sunday 31', 'DATE', 'now past:XXXX-XX-31#7'],
  ['They came in the week 31.', 'the week 31', 'DATE', 'now Y0 week:31'],
  ['They left tomorrow a.m.', 'tomorrow a.m.', 'TIME', 'now D+1 TMO'],
  ['It was shut Sundays.', 'Sundays', 'SET', 'each:XXXX-WXX-7'],
  ['We’ll meet in 5 hours.', '5 hours', 'DATE', 'now +PT5H'],
  ['What about half an hour from now?', 'about half an hour from now', 'DATE', 'now +PT30M'],
  ['It was due in a year’s time.', 'a year', 'DATE', 'now +P1Y'],
  ['It cost $12 December 27.', 'December 27', 'DATE', 'now near:XXXX-12-27'],
])('%s -> %s', (text, words, type, meaning) => {
  expect(find(text)).toEqual([[words, type, meaning]])
})

test('of days that share their month, each is a date', () => {
  expect(find('He was there from March 4 to 6 and 10-12 May.')).toEqual([
    ['March 4', 'DATE', 'now past:XXXX-03-04'],
    ['6', 'DATE', 'now past:XXXX-03-06'],
    ['10', 'DATE', 'now past:XXXX-05-10'],
    ['12 May', 'DATE', 'now past:XXXX-05-12'],
  ])
})

test.each([
  'They may march on the capital.',
  'The second attempt failed, the third too.',
  'A report in the Sunday Times said so.',
  'The March on the capital was banned.',
  'She took Flight 1990 in a Boeing 737.',
  'Its F-2016 jets flew 2,016 km.',
  'They sent 2000 troops.',
  'The Sun and the Sat phone fell.',
  'It won 3-2, a ratio of 4:3.',
  'Call 555-0172 or write to room 1204-1999.',
  'The Daily Bugle wrote it.',
  'They hung up Christmas lights.',
  'He bought a quarter of it.',
  'It cost $2014.',
  'The spring broke and the fall hurt.',
  'A 59-year-old man sang.',
  'He spent more than a quarter of it.',
  'In one thousand two hundred cases',
  'The third in as many days, it failed.',
  'They heard Midnight Oil.',
  'A tree two hundred years old fell.',
  'She ran a 4:02 mile.',
  'The minutes of the meeting were read.',
  'They closed Highway 2000.',
  'She was ill by week 6.',
  'It is in its week 2 of training.',
  'The scales read 2/13 of a pound.',
  'He drove an A31 to room B12.',
  'A man in his 30s came.',
  'She is in her early 40s.',
])('no time in: %s', (text) => {
  expect(find(text)).toEqual([])
})

const scraps = fc.constantFrom(
  ...'the last next three few days ago of on in March May 4 2019 , - : . ( ) Monday morning at 6 p.m. week a and half to 10th , every hundred'.split(
    ' ',
  ),
  'ⅷ',
  'constructor',
  '٣',
  '\u0000',
  '😀',
)

test('spans are sorted, apart, and neither empty nor spaced at their ends', () => {
  fc.assert(
    fc.property(fc.array(scraps), (words) => {
      const text = words.join(' ').trim()
      let end = 0
      for (const time of findTimes(text, text ? [{ start: 0, end: text.length }] : [], english)) {
        expect(time.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(time.start, time.end).trim()).toHaveLength(time.end - time.start)
        expect(time.end).toBeGreaterThan(time.start)
        end = time.end
      }
    }),
  )
})

test.each([
  '1,',
  '1:',
  '((((',
  'the ',
  '10 - ',
  'two hundred and ',
  'May ',
  'a few ',
  "' 9 ",
  'p.m.',
])('a hundred thousand of %j take no longer than they are long', (scrap) => {
  const time = (n: number) => {
    const text = scrap.repeat(n).trim()
    return cpuTimeOf(() => findTimes(text, [{ start: 0, end: text.length }], english))
  }
  time(1000)
  expectLinear(time, { small: 10_000, large: 100_000 }, (small) => Math.max(20, small) * 40)
})

test('of numbers that share their unit, each is a duration', () => {
  expect(find('It takes two to three weeks.').map(([words, , means]) => [words, means])).toEqual([
    ['two', 'P2W'],
    ['three weeks', 'P3W'],
  ])
})

test('two units that are no sum stay two durations', () => {
  expect(find('It took two hours and three days.').map(([words]) => words)).toEqual([
    'two hours',
    'three days',
  ])
})
