import { expect, test } from 'vitest'
import { sense } from './sense.ts'

test.each([
  ['inspects', 'inspected'],
  ['inspection', 'inspections'],
  ['hospital', 'hospitals'],
  ['hospitalised', 'hospitalized'],
  ['arrive', 'arrived'],
  ['rise', 'rising'],
  ['authority', 'authorities'],
  ['centre', 'center'],
])('“%s” and “%s” are forms of one word', (one, other) => {
  expect(sense(one)).toBe(sense(other))
})

test.each([
  ['inspected', 'inspection'],
  ['executed', 'executive'],
  ['executed', 'execution'],
  ['hospital', 'hospitalised'],
  ['authorised', 'authority'],
  ['arrived', 'arrival'],
])('“%s” and “%s” are two words', (one, other) => {
  expect(sense(one)).not.toBe(sense(other))
})
