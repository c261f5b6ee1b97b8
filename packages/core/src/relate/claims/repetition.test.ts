import { expect, test } from 'vitest'
import { dampRepeated } from './repetition.ts'

test('a word counts the less the more statements of the article have it; names and lone words count in full', () => {
  const damped = dampRepeated([
    new Map([
      ['ferri', 4],
      ['drown', 5],
      ['place sandoval', 3],
    ]),
    new Map([
      ['ferri', 4],
      ['place sandoval', 3],
    ]),
  ])
  expect(damped[0]?.get('ferri')).toBeCloseTo(4 / (1 + Math.log(2)))
  expect(damped[0]?.get('drown')).toBe(5)
  expect(damped[1]?.get('place sandoval')).toBe(3)
})
