import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

const oftenIn = (text: string) =>
  quantitiesIn(text).map(({ value, head, outcome }) => [value, head, outcome])

test.each([
  ['The lander bounced once before it came to rest.', 1],
  ['The lander bounced once.', 1],
  ['The lander bounced twice on the ice.', 2],
  ['The nurses called her twice on Monday.', 2],
  ['They voted twice, were arrested and freed.', 2],
  ['She won it thrice.', 3],
])('how often: %s', (text, times) => {
  expect(oftenIn(text)).toEqual([[times, 'time', null]])
})

test.each([
  'It is twice the size.',
  'It is twice as big.',
  'It grew twice as fast.',
  'He worked once for the bank.',
  'Once it fell, they ran.',
  'He was once a star.',
  'They came at once.',
])('but: %s', (text) => {
  expect(oftenIn(text)).toEqual([])
})
