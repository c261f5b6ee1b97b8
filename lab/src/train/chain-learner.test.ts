import { labelOf, NAME_LABELS, OUTSIDE, UNIT } from '@dateline/core/inside/annotate/names/labels'
import { unpackWeights } from '@dateline/core/inside/language/weights'
import { expect, test, vi } from 'vitest'
import { type ChainExample, learnChain } from './chain-learner.ts'

vi.spyOn(console, 'error').mockReturnValue()

const NAMED = labelOf(0, UNIT)
const [common, name, nothing, once] = [0, 1, 2, 3]
const run = (row: number, label: number, ...more: number[]): ChainExample => ({
  rows: [Int32Array.of(common, row, ...more)],
  right: Int32Array.of(1 << label),
})
const examples = Array.from({ length: 40 }, (_, i) =>
  i % 2 ? run(name, NAMED) : run(nothing, OUTSIDE, ...(i === 0 ? [once] : [])),
)

test('learns what speaks for a label, and nothing of what stands once', () => {
  const { table } = unpackWeights(learnChain(examples, 4))
  const weight = (row: number, label: number) => table[row * NAME_LABELS.length + label] as number
  expect(weight(name, NAMED)).toBeGreaterThan(weight(name, OUTSIDE))
  expect(weight(nothing, OUTSIDE)).toBeGreaterThan(weight(nothing, NAMED))
  const seldom = NAME_LABELS.map((_, label) => weight(once, label))
  expect(seldom).toEqual(NAME_LABELS.map(() => 0))
})

test('learns the same every time', () => {
  expect(learnChain(examples, 4)).toEqual(learnChain(examples, 4))
})

test('learns only what the scores that it begins with do not tell', () => {
  const begun = Float64Array.from(NAME_LABELS, (_, label) => (label === NAMED ? 20 : 0))
  const told = examples.filter((_, i) => i % 2).map((one) => ({ ...one, begun }))
  const { table } = unpackWeights(learnChain(told, 4, { models: 1 }))
  expect([...table].every((weight) => weight === 0)).toBe(true)
})

test('begins with the transitions that it is given', () => {
  const given = new Float64Array(NAME_LABELS.length ** 2)
  given[NAMED * NAME_LABELS.length + NAMED] = 0.5
  const { transitions } = unpackWeights(learnChain(examples, 4, { models: 1, transitions: given }))
  expect(transitions[NAMED * NAME_LABELS.length + NAMED]).toBe(50)
})
