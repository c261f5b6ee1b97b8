import { expect, test } from 'vitest'
import { cpuTimeOf, expectLinear } from '../../cpu-time.case.ts'
import { quantitiesIn } from './quantities-in.case.ts'

/** "2 man, 5 person" */
function counted(text: string): string {
  return quantitiesIn(text)
    .map(({ value, head }) => `${value} ${head}`)
    .join(', ')
}

test.each([
  ['The captain, 58, had been detained.', ''],
  ['The suspect, 34, was arrested on Monday.', ''],
  ['A woman, 43, was killed and her son, nine, was hurt.', ''],
  ['A woman, 43, and a boy, 6, were killed.', ''],
  ['The driver, 29, who was drunk, was held.', ''],
  ['Two men, 34 and 41, were charged.', '2 man'],
  ['The three sailors, 19, 23 and 30, were found dead.', '3 sailor'],
  ['A girl of two died.', ''],
])('how old somebody is counts nothing: %s', (text, expected) => {
  expect(counted(text)).toBe(expected)
})

test.each([
  ['In the hospital, 12, mostly children, died.', '12 person'],
  ['Of the passengers, 43 were killed.', '43 person'],
  ['The death toll, 43, was the highest ever.', '43 null'],
  ['In the town, 12 people, who had fled, were killed.', '12 person'],
  ['They bought pens, 3, and paper.', '3 null'],
  ['In the city, 430, were held.', '430 null'],
])('no age: %s', (text, expected) => {
  expect(counted(text)).toBe(expected)
})

test('a long row of ages takes no longer than it is long', () => {
  const timeOf = (length: number) =>
    cpuTimeOf(() => quantitiesIn(`The men, ${'34, '.repeat(length)}were held.`))
  expectLinear(timeOf, { small: 2_000, large: 16_000 }, (small) => 16 * small + 20)
})
