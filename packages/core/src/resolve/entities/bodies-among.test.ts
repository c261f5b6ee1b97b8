import { expect, test } from 'vitest'
import { bodiesAmong } from './bodies-among.ts'

const nobody = () => false
const ford = (words: readonly string[]) => words.at(-1) === 'ford'

test.each([
  ['Ek Energi ASA', 'person'],
  ['Ek Energi', 'place'],
  ['Ek', 'person'],
  ['Sandvik', 'person'],
  ['UN', 'other'],
] as const)('a body: %s, taken for a %s', (text, type) => {
  expect(bodiesAmong(['Sandvik AB'], ['Ek Energi ASA'], nobody)(type, text)).toBe(true)
})

test.each([
  ['Lagos', 'place'], // a town that a company is called after
  ['Ford', 'person'], // Gerald Ford is spoken of
  ['ANN AG', 'person'],
  ['Ek Strand', 'person'],
] as const)('no body: %s, taken for a %s', (text, type) => {
  expect(bodiesAmong(['Lagos Group', 'Ford Motor Co'], ['Ek Energi ASA'], ford)(type, text)).toBe(
    false,
  )
})
