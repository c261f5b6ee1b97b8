import { expect, test } from 'vitest'
import { scoreCoreference } from './score-coreference.ts'

test('chains found right are right by every measure', () => {
  const chains = [['a', 'b'], ['c', 'd', 'e'], ['f']]
  expect(scoreCoreference(chains, chains)).toEqual({
    muc: 100,
    bcubed: 100,
    ceafe: 100,
    conll: 100,
  })
})

test('all in one chain, by hand', () => {
  // truth {a b} {c d}, found {a b c d}: MUC R 1 P 2/3; B³ R 1 P 1/2; CEAFe 2·2/6 over 1 and over 2 chains
  const score = scoreCoreference(
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [['a', 'b', 'c', 'd']],
  )
  expect(score.muc).toBeCloseTo(80)
  expect(score.bcubed).toBeCloseTo(200 / 3)
  expect(score.ceafe).toBeCloseTo((200 * (2 / 3) * (1 / 3)) / 1)
  expect(score.conll).toBeCloseTo((score.muc + score.bcubed + score.ceafe) / 3)
})

test('mentions that are not there count against what is found, those not found against what is there', () => {
  // truth {a b} {c}, found {a b} {x}: MUC full; B³ R 2/3 P 2/3; CEAFe 1/2 both ways
  const score = scoreCoreference([['a', 'b'], ['c']], [['a', 'b'], ['x']])
  expect(score.muc).toBe(100)
  expect(score.bcubed).toBeCloseTo(200 / 3)
  expect(score.ceafe).toBeCloseTo(50)
})

test('nothing found is nothing right', () => {
  expect(scoreCoreference([['a', 'b']], [])).toEqual({ muc: 0, bcubed: 0, ceafe: 0, conll: 0 })
})
