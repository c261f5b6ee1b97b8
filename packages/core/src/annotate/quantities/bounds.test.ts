import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

test.each([
  ['It can carry up to 300 people.', 'up to 300', 'at most'],
  ['The flow was never more than 400 cubic metres.', 'never more than 400 cubic metres', 'at most'],
  ['There were never fewer than 40 guards.', 'never fewer than 40', 'at least'],
  // how far something went is no bound
  ['Sales edged up to 9.3 billion euros.', '9.3 billion euros', 'exactly'],
  ['The price went up to 300 euros.', '300 euros', 'exactly'],
])('%s', (text, printed, bound) => {
  const [quantity] = quantitiesIn(text)
  expect(text.slice(quantity?.start, quantity?.end)).toBe(printed)
  expect(quantity?.bound).toBe(bound)
})
