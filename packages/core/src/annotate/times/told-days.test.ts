import { expect, test } from 'vitest'
import { find } from './find.case.ts'

test.each([
  // months of a year named beside them, and months in a row
  ['He took over in April of last year.', 'April of last year', 'now Y-1 in:XXXX-04'],
  ['It fell in March of this year.', 'March of this year', 'now in:XXXX-03'],
  ['It will close from October to March.', 'October', 'now next:XXXX-10'],
  ['It will close from October to March.', 'March', 'now next:XXXX-10 after:XXXX-03'],
  ['It was closed from October to March.', 'October', 'now past:XXXX-03 before:XXXX-10'],
  ['Sales in the January-to-May period fell.', 'January', 'now past:XXXX-05 before:XXXX-01'],
  ['It was so from January to May 2021.', 'January', '2021-01'],
  // a day of the month told before
  ['He wrote on 3 August and again on the 19th.', 'the 19th', 'now past:XXXX-08-19'],
  ['The games run from May 3 to the 19th.', 'the 19th', 'now near:XXXX-05-19'],
  ['He wrote in August and on the 19th.', 'the 19th', 'now past:XXXX-XX-19'],
  // a place before a date is no part of it
  ['Born in Paris, June 18, 1940.', 'June 18, 1940', '1940-06-18'],
  ['It came on Tuesday, June 18.', 'Tuesday, June 18', 'now past:XXXX-06-18'],
  // weekdays of other weeks
  ['The office opens a week on Tuesday.', 'a week on Tuesday', 'now after:XXXX-WXX-2 D+7'],
  ['It is a week from Saturday.', 'a week from Saturday', 'now after:XXXX-WXX-6 D+7'],
  ['The game is Tuesday week.', 'Tuesday week', 'now after:XXXX-WXX-2 D+7'],
  ['They met the Tuesday before last.', 'the Tuesday before last', 'now past:XXXX-WXX-2 D-7'],
  ['She spent a week on Mars.', 'a week', 'P1W'],
  // nights and mornings around a day told of
  ['Buses came the night before.', 'the night before', 'then D-1 TNI'],
  ['The morning after, they left.', 'The morning after', 'then D+1 TMO'],
  ['He slept badly the night before last.', 'the night before last', 'now D-2 TNI'],
  ['The night he died, it rained.', 'The night', 'then D0 TNI'],
  ['He vanished the night before the wedding.', 'the night', 'XXXX-XX-XX TNI'],
  ['The morning after her arrest, it fell.', 'The morning', 'XXXX-XX-XX TMO'],
  ['The night was cold.', 'The night', 'then D0 TNI'],
  // nothing was like it for so long, whatever is to come
  ['It is the biggest deal in a decade, and will cost jobs.', 'a decade', 'P10Y'],
  ['It was the first strike in 20 years and will end.', '20 years', 'P20Y'],
  ['The first train will run in two weeks.', 'two weeks', 'now +P2W'],
  ['It is the first to be closed in two weeks.', 'two weeks', 'now +P2W'],
  // the day that begins at midnight
  ['They took 900 calls between midnight and noon.', 'midnight', 'then D0 T00:00'],
  ['It has been shut since midnight.', 'midnight', 'then D0 T00:00'],
  ['It shuts at midnight.', 'midnight', 'then D0 T24:00'],
  // what was so by then is past
  ['The toll had risen to 40 by Tuesday.', 'Tuesday', 'now past:XXXX-WXX-2'],
  ['They were home by Tuesday.', 'Tuesday', 'now past:XXXX-WXX-2'],
  ['They had been told to leave by Tuesday.', 'Tuesday', 'now next:XXXX-WXX-2'],
  ['They had to leave by Tuesday.', 'Tuesday', 'now next:XXXX-WXX-2'],
  ['The report was expected by Tuesday.', 'Tuesday', 'now next:XXXX-WXX-2'],
  ['They had until Tuesday to reply.', 'Tuesday', 'now next:XXXX-WXX-2'],
  // no day of the calendar, and years long ago
  ['I could go any Sunday I liked.', 'Sunday', 'XXXX-WXX-7'],
  ['They met on a Sunday in March.', 'Sunday', 'XXXX-WXX-7'],
  ['He said in a Monday statement that it fell.', 'Monday', 'now past:XXXX-WXX-1'],
  ['Coins minted between 1066 and 1072 in Orly', '1066', '1066'],
  // what is set for a day is to come
  ['The judge set sentencing for April 14.', 'April 14', 'now next:XXXX-04-14'],
  ['It was set up for Friday.', 'Friday', 'now past:XXXX-WXX-5'],
  ['It called a strike for Friday.', 'Friday', 'now next:XXXX-WXX-5'],
  ['It announced a march for Friday.', 'Friday', 'now next:XXXX-WXX-5'],
  ["He called her a hero for Friday's rescue.", 'Friday', 'now past:XXXX-WXX-5'],
  ['They called for calm on Friday.', 'Friday', 'now past:XXXX-WXX-5'],
  ['The minister is to visit Orly on Friday.', 'Friday', 'now next:XXXX-WXX-5'],
  ['They are not to meet on Friday.', 'Friday', 'now next:XXXX-WXX-5'],
  ['He told us that drink is to blame for the crash on Friday.', 'Friday', 'now past:XXXX-WXX-5'],
  ['The team hosts Omaha on Friday.', 'Friday', 'now next:XXXX-WXX-5'],
  ['Before the autumn of next year', 'the autumn of next year', 'now Y+1 in:XXXX-FA'],
  ['They play the weekend of Sept. 12.', 'the weekend of Sept. 12', 'now near:XXXX-09-12 WE0'],
  ['In the quarter ended June, it lost.', 'the quarter', 'now past:XXXX-06 Q0'],
  ['During the past night, two died.', 'the past night', 'now D-1 TNI'],
  // stretches
  ['They lost over the past half-century.', 'the past half-century', 'now last:P50Y'],
  ['In the second week of last month', 'the second week of last month', 'now M-1 week:2'],
  ['In the early hours of January 6, 2009', 'the early hours of January 6, 2009', '2009-01-06 TMO'],
])('%s: %s -> %s', (text, words, meaning) => {
  expect(find(text).map(([found, , means]) => [found, means])).toContainEqual([words, meaning])
})

test.each([
  'It rose in after-hours trading.',
  'Opening hours are short.',
  'They published the minutes of all meetings.',
  'The hall holds between 1066 and 1072 people.',
])('none: %s', (text) => {
  expect(find(text)).toEqual([])
})

test('a line that is a clock time is of the day of publication', () => {
  expect(find('14:05')).toEqual([['14:05', 'TIME', 'now D0 T14:05']])
  expect(find('It came at 14:05')).toEqual([['14:05', 'TIME', 'then D0 T14:05']])
})
