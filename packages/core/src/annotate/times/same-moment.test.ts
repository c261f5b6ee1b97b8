import { expect, test } from 'vitest'
import { sameMoment } from './same-moment.ts'

const time = (meaning: string) => ({ start: 0, end: 1, type: 'TIME' as const, meaning })

test.each([
  ['now D-1 T19:33', ' (', 'then D0 T03:36Z', 'now D-1 D+1 T03:36Z'],
  ['then D0 T21', ' (', 'then D0 T18:00Z', 'then D0 T18:00Z'],
  ['then D0 T05:33', ' [', 'then D0 T22:33Z', 'then D0 D-1 T22:33Z'],
  ['then D0 T22-05:00', '/', 'then D0 T03:00Z', 'then D0 D+1 T03:00Z'],
  ['then D0 T01:00+09:00', ' (', 'then D0 T16:00Z', 'then D0 D-1 T16:00Z'],
  ['then D0 T23:00Z', ' (', 'then D0 T07', 'then D0 D+1 T07'],
])('%s%s%s is %s', (first, between, second, told) => {
  expect(sameMoment(time(first), between, time(second))?.meaning).toBe(told)
})

test.each([
  ['then D0 T09', ' to ', 'then D0 T17:00Z'],
  ['then D0 T09', ' (', 'then D0 T17'],
  ['then D0 TMO', ' (', 'then D0 T06:00Z'],
  ['then D0 T09', ' (', 'now D-1 T06:00Z'],
])('%s%s%s is another moment', (first, between, second) => {
  expect(sameMoment(time(first), between, time(second))).toBeNull()
})
