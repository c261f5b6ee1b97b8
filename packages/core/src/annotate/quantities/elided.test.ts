import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

const countedIn = (text: string) =>
  quantitiesIn(text).map(({ value, head, outcome }) => `${value} ${head} ${outcome}`)

test.each([
  ['It said 145 people were on board, but there were 250.', '250 person aboard'],
  ['It said 145 people were on board, but she said there were at least 250.', '250 person aboard'],
  // of something else, or of nothing that is told
  ['It said 145 people were on board, and there were 250 cars.', '250 car null'],
  ['It weighs 145 tonnes, and there were 250.', '250 null null'],
  ['It said 145 people were on board, and he made 250.', '250 null null'],
  ['In the end there were 250.', '250 null null'],
])('what is left out: %s', (text, counted) => {
  expect(countedIn(text).at(-1)).toBe(counted)
})
