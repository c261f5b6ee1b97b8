import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TimeExpression } from '../model/time.ts'
import { resolveDates } from './dates.ts'

const settle = (meaning: string, anchor: string | null) => {
  const [time] = resolveDates([{ start: 0, end: 1, type: 'DATE', meaning }], anchor)
  if (!time) throw new Error('nothing settled')
  return time
}

// 2019-03-13 is a Wednesday of week 11
const anchor = '2019-03-13'

test.each([
  ['2018-03-04', '2018-03-04', '2018-03-04', '2018-03-04', 'day'],
  ['2018-03', '2018-03', '2018-03-01', '2018-03-31', 'month'],
  ['2018-03 early', '2018-03', '2018-03-01', '2018-03-10', 'month'],
  ['2018-02 late', '2018-02', '2018-02-20', '2018-02-28', 'month'],
  ['now M0 earlier', '2019-03', '2019-03-01', '2019-03-13', 'month'],
  ['now Y0 later', '2019', '2019-03-13', '2019-12-31', 'year'],
  ['2018', '2018', '2018-01-01', '2018-12-31', 'year'],
  ['199', '199', '1990-01-01', '1999-12-31', 'decade'],
  ['2018-Q3', '2018-Q3', '2018-07-01', '2018-09-30', 'quarter'],
  ['2018-WI', '2018-WI', '2018-12-01', '2019-02-28', 'season'],
  ['now D0', '2019-03-13', '2019-03-13', '2019-03-13', 'day'],
  ['now D-1', '2019-03-12', '2019-03-12', '2019-03-12', 'day'],
  ['now W-1', '2019-W10', '2019-03-04', '2019-03-10', 'week'],
  ['now M0', '2019-03', '2019-03-01', '2019-03-31', 'month'],
  ['now Q-1', '2018-Q4', '2018-10-01', '2018-12-31', 'quarter'],
  ['now Y+1', '2020', '2020-01-01', '2020-12-31', 'year'],
  // the publication day itself counts
  ['now near:XXXX-WXX-3', '2019-03-13', '2019-03-13', '2019-03-13', 'day'],
  ['now past:XXXX-WXX-4', '2019-03-07', '2019-03-07', '2019-03-07', 'day'],
  ['now next:XXXX-WXX-4', '2019-03-14', '2019-03-14', '2019-03-14', 'day'],
  ['now before:XXXX-WXX-3', '2019-03-06', '2019-03-06', '2019-03-06', 'day'],
  ['now after:XXXX-WXX-3', '2019-03-20', '2019-03-20', '2019-03-20', 'day'],
  ['now W-1 in:XXXX-WXX-5', '2019-03-08', '2019-03-08', '2019-03-08', 'day'],
  ['now past:WE', '2019-W10-WE', '2019-03-09', '2019-03-10', 'weekend'],
  ['now near:XXXX-03-01', '2019-03-01', '2019-03-01', '2019-03-01', 'day'],
  ['now near:XXXX-12-28', '2018-12-28', '2018-12-28', '2018-12-28', 'day'],
  ['now near:XXXX-03-20', '2019-03-20', '2019-03-20', '2019-03-20', 'day'],
  ['now near:XXXX-02-29', '2020-02-29', '2020-02-29', '2020-02-29', 'day'],
  ['now near:XXXX-11', '2018-11', '2018-11-01', '2018-11-30', 'month'],
  ['now next:XXXX-11', '2019-11', '2019-11-01', '2019-11-30', 'month'],
  ['now past:XXXX-Q1', '2019-Q1', '2019-01-01', '2019-03-31', 'quarter'],
  ['now -P3D', '2019-03-10', '2019-03-10', '2019-03-10', 'day'],
  ['now -P2W', '2019-W09', '2019-02-24', '2019-03-02', 'week'],
  ['now -P3M', '2018-12', '2018-12-01', '2018-12-31', 'month'],
  ['now -P2Y', '2017', '2017-01-01', '2017-12-31', 'year'],
  ['now -PXD', 'PAST_REF', '2019-03-04', '2019-03-11', 'week'],
  ['now D0 TMO', '2019-03-13TMO', '2019-03-13T05:00', '2019-03-13T11:59', 'part of day'],
  ['now D0 TNI', '2019-03-13TNI', '2019-03-13T18:00', '2019-03-14T05:59', 'part of day'],
  ['now D0 TNI-1', '2019-03-12TNI', '2019-03-12T18:00', '2019-03-13T05:59', 'part of day'],
  ['now D0 T18:30Z', '2019-03-13T18:30Z', '2019-03-13T18:30', '2019-03-13T18:30', 'minute'],
  ['now D0 T18', '2019-03-13T18:00', '2019-03-13T18:00', '2019-03-13T18:59', 'hour'],
  // a day of a month that is that weekday
  ['now near:XXXX-XX-13#3', '2019-03-13', '2019-03-13', '2019-03-13', 'day'],
  ['now past:XXXX-XX-13#5', '2018-07-13', '2018-07-13', '2018-07-13', 'day'],
  ['now next:XXXX-XX-13#5', '2019-09-13', '2019-09-13', '2019-09-13', 'day'],
  ['now M-1 in:XXXX-XX-20', '2019-02-20', '2019-02-20', '2019-02-20', 'day'],
  ['now before:XXXX-03-13', '2018-03-13', '2018-03-13', '2018-03-13', 'day'],
  ['2018-09#1#1 D-1 WE0', '2018-W35-WE', '2018-09-01', '2018-09-02', 'weekend'],
  ['2018-11-22 D-1 WE0', '2018-W47-WE', '2018-11-24', '2018-11-25', 'weekend'],
  ['2018-11-22 +P2W', '2018-12-06', '2018-12-06', '2018-12-06', 'day'],
  ['now -P1Y2M3D', '2018-01-10', '2018-01-10', '2018-01-10', 'day'],
  ['2019-03-31 -P1M0D', '2019-02-28', '2019-02-28', '2019-02-28', 'day'],
  ['now slashed:04/03/2019', '2019-03-04', '2019-03-04', '2019-03-04', 'day'],
  ['now slashed:25/12/2018', '2018-12-25', '2018-12-25', '2018-12-25', 'day'],
])('%s is %s', (meaning, value, from, to, precision) => {
  const time = settle(meaning, anchor)
  expect({ ...time.interval, value: time.value, precision: time.precision }).toEqual({
    value,
    from,
    to,
    precision,
  })
})

test.each([
  // a weekday is the one inside the week; today is the week
  ['now past:XXXX-WXX-6', '2019-W11', '2019-03-16'],
  ['now past:WE', '2019-W11', '2019-W11-WE'],
  ['now D0', '2019-W11', '2019-W11'],
  ['now near:XXXX-03-10', '2019', '2019-03-10'],
  ['now past:XXXX-09', '2019', '2019-09'],
  ['now past:XXXX-03-10', '2019-03', '2019-03-10'],
  ['now M0', '2019-03-13T10:00Z', '2019-03'],
])('%s with the anchor %s is %s', (meaning, coarse, value) => {
  expect(settle(meaning, coarse)).toMatchObject({ value, known: 'implied' })
})

test.each([
  ['now past:XXXX-09-10', null, 'XXXX-09-10'],
  ['now past:XXXX-WXX-6', null, 'XXXX-WXX-6'],
  ['now past:XXXX-WXX-6', '2019', 'XXXX-WXX-6'],
  ['now past:XXXX-09', null, 'XXXX-09'],
  ['now D0', null, 'XXXX-XX-XX'],
  ['now W-1', null, 'XXXX-WXX'],
  ['now W-1', '2019', 'XXXX-WXX'],
  ['now Y-1', 'soon', 'XXXX'],
  ['then D0 T18:30', null, 'XXXX-XX-XXT18:30'],
  ['now slashed:04/03/2019', null, '2019-XX-XX'],
  ['2019-02-30', null, '2019-02-30'],
  ['PXW', anchor, 'PXW'],
  ['PAST_REF', anchor, 'PAST_REF'],
])('%s with the anchor %s stays %s', (meaning, coarse, value) => {
  expect(settle(meaning, coarse)).toMatchObject({ value, known: null, interval: null })
})

test('what the text says in full is stated, what needs an anchor implied, with the reason', () => {
  expect(settle('2018-03-04', anchor)).toMatchObject({ known: 'stated', because: [] })
  expect(settle('P6M', anchor)).toMatchObject({ known: 'stated', value: 'P6M', interval: null })
  expect(settle('now past:XXXX-WXX-6', anchor)).toMatchObject({
    known: 'implied',
    because: ['Saturday 2019-03-09: the last one up to the publication date 2019-03-13'],
  })
})

test('a duration that ends at the anchor has its days', () => {
  expect(settle('now last:PT24H', anchor)).toMatchObject({
    value: 'PT24H',
    interval: { from: '2019-03-12', to: '2019-03-13' },
  })
})

test('“the next day” goes on from the day told before', () => {
  const times = resolveDates(
    [
      { start: 0, end: 10, type: 'DATE', meaning: 'now past:XXXX-02-10' },
      { start: 40, end: 52, type: 'DATE', meaning: 'then D+1' },
      { start: 900, end: 912, type: 'DATE', meaning: 'then D+1' },
    ],
    anchor,
  )
  expect(times.map(({ value }) => value)).toEqual(['2019-02-10', '2019-02-11', '2019-03-14'])
  expect(times[1]?.because).toEqual(['1 day after 2019-02-10, told before'])
})

const words = fc.constantFrom(
  ...'now then D-1 W0 WE+1 M-1 Q0 Y-3 DE-1 CE+1 -P3D +P2W -PXM +PT3H -P2.5Y past:XXXX-09-10 next:XXXX-WXX-6 near:XXXX-02-29 in:XXXX-WXX-1 before:XXXX-11 after:XXXX-SU past:XX82 near:WE week:3 early mid late earlier later TMO T18:30Z TNI-1 P3D last:P3D coming:PXW each:P1W slashed:10/09/22 slashed:1/1/1 PAST_REF 2019-02-30 2019-W60 9999-12-31 -P9999Y constructor 2019-constructor past:XXXX-constructor'.split(
    ' ',
  ),
)

test('whatever a meaning says: a value of the model, and an interval that begins before it ends', () => {
  const anchors = fc.constantFrom(
    null,
    '2019-03-13',
    '2019-W11',
    '2019-03',
    '2019',
    '0001-01-01',
    'x',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), anchors, (said, when) => {
      const time = settle(said.join(' '), when)
      TimeExpression.parse(time)
      if (time.interval) expect(time.interval.from <= time.interval.to).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('settling again with another anchor is settling with it at once', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (said) => {
      const once = resolveDates(
        [{ start: 0, end: 1, type: 'DATE', meaning: said.join(' ') }],
        '2018-01-01',
      )
      expect(resolveDates(once, anchor)).toEqual([settle(said.join(' '), anchor)])
    }),
  )
})

test.each([
  ['now -PT2H', '2019-03-13T23:30+02:00', '2019-03-13T21:30+02:00'],
  ['now -PT90M', '2019-03-13T00:30Z', '2019-03-12T23:00Z'],
  ['now -P1DT2H', '2019-03-13T09:00', '2019-03-12T07:00'],
])('%s of %s is %s', (meaning, published, value) => {
  const time = settle(meaning, published)
  expect([time.type, time.value, time.precision]).toEqual(['TIME', value, 'minute'])
})

test('without an hour to reckon from it is a day', () => {
  const time = settle('now -PT2H', anchor)
  expect([time.type, time.value]).toEqual(['DATE', '2019-03-13'])
})
