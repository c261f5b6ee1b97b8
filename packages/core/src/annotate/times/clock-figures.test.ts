import { expect, test } from 'vitest'
import { find } from './find.case.ts'

test.each([
  ['Abiko won the marathon in 2:07:14.', '2:07:14', 'DURATION', 'PT2H7M14S'],
  ['Her winning time was 2:19:32, they announced.', '2:19:32', 'DURATION', 'PT2H19M32S'],
  ['The rocket lifted off at 2:19:32.', '2:19:32', 'TIME', 'then D0 T02:19:32'],
  ['The clock showed 02:19:32 when it broke.', '02:19:32', 'TIME', 'then D0 T02:19:32'],
  ['It was 12:19:32 when it broke.', '12:19:32', 'TIME', 'then D0 T12:19:32'],
  ['They came at 3.30 in the afternoon.', '3.30 in the afternoon', 'TIME', 'then D0 T15:30'],
  ['They came at 7.15 in the morning.', '7.15 in the morning', 'TIME', 'then D0 T07:15'],
])('%s', (text, ...time) => {
  expect(find(text)).toContainEqual(time)
})

test.each(['Shares fell 3.41 in the year.', 'It grew by 3.30 in all.'])('but %s', (text) => {
  expect(find(text).map(([, type]) => type)).not.toContain('TIME')
})
