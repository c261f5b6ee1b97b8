import {
  LAST,
  labelOf,
  NAME_LABELS,
  NAME_TYPES,
  OUTSIDE,
  UNIT,
} from '@dateline/core/inside/annotate/names/labels'
import { describe, expect, it } from 'vitest'
import { chainGradient } from './chain.ts'
import { randomFrom } from './random.ts'

const width = NAME_LABELS.length
const labels = [labelOf(0, 0), labelOf(0, LAST), OUTSIDE, labelOf(1, UNIT)]
const gold = Int32Array.from(labels, (label) => 1 << label)
const OTHER = NAME_TYPES.indexOf('other')
/** The third word may be of that kind too. */
const open = Int32Array.from(labels, (label) =>
  label === OUTSIDE ? 1 | (1 << labelOf(OTHER, UNIT)) : 1 << label,
)
const random = randomFrom(5)
const scores = Float64Array.from({ length: gold.length * width }, () => random() - 0.5)
const transitions = Float64Array.from({ length: width * width }, () => random() - 0.5)

/** What is moved a little, at these places, while so many labels may be right. */
const nudged = [
  ['scores', gold, [0, 5, width + 3, 3 * width + labelOf(1, UNIT)]],
  ['transitions', gold, [0, labelOf(0, 0), labelOf(0, LAST) * width]],
  ['scores', open, [2 * width, 2 * width + labelOf(OTHER, UNIT), 2 * width + labelOf(1, UNIT)]],
] as const

describe('chainGradient', () => {
  it.each(nudged.flatMap(([what, right, places]) => places.map((at) => ({ what, right, at }))))(
    'is how $what at $at move the loss',
    ({ what, right, at }) => {
      const given = { scores: scores.slice(), transitions: transitions.slice() }
      const gradient = () => chainGradient(given.scores, right.length, given.transitions, right)
      const { loss, [what]: moves } = gradient()
      const nudge = 1e-5
      given[what][at] = (given[what][at] as number) + nudge
      expect((loss - gradient().loss) / nudge).toBeCloseTo(moves[at] as number, 4)
    },
  )

  it('is of a smaller loss where several labels may be right', () => {
    const [one, several] = [gold, open].map((right) =>
      chainGradient(scores, right.length, transitions, right),
    )
    expect(several?.loss).toBeLessThan(one?.loss ?? 0)
  })

  it('is nothing where the right labels are certain', () => {
    const sure = new Float64Array(gold.length * width)
    labels.forEach((label, i) => {
      sure[i * width + label] = 100
    })
    const { loss, scores: moves } = chainGradient(sure, gold.length, transitions, gold)
    expect(loss).toBeCloseTo(0)
    for (const move of moves) expect(move).toBeCloseTo(0)
  })
})
