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

describe('chainGradient', () => {
  it.each([0, 5, width + 3, 3 * width + labelOf(1, UNIT)])(
    'is how score %i moves the loss',
    (at) => {
      const nudge = 1e-5
      const nudged = scores.slice()
      nudged[at] = (nudged[at] as number) + nudge
      const { loss, scores: moves } = chainGradient(scores, gold.length, transitions, gold)
      const moved = chainGradient(nudged, gold.length, transitions, gold)
      expect((loss - moved.loss) / nudge).toBeCloseTo(moves[at] as number, 4)
    },
  )

  it.each([0, labelOf(0, 0), labelOf(0, LAST) * width])('is how transition %i moves it', (at) => {
    const nudge = 1e-5
    const nudged = transitions.slice()
    nudged[at] = (nudged[at] as number) + nudge
    const { loss, transitions: moves } = chainGradient(scores, gold.length, transitions, gold)
    const moved = chainGradient(scores, gold.length, nudged, gold)
    expect((loss - moved.loss) / nudge).toBeCloseTo(moves[at] as number, 4)
  })

  it.each([2 * width, 2 * width + labelOf(OTHER, UNIT), 2 * width + labelOf(1, UNIT)])(
    'is how score %i moves the loss where several labels may be right',
    (at) => {
      const nudge = 1e-5
      const nudged = scores.slice()
      nudged[at] = (nudged[at] as number) + nudge
      const { loss, scores: moves } = chainGradient(scores, gold.length, transitions, open)
      const moved = chainGradient(nudged, gold.length, transitions, open)
      expect((loss - moved.loss) / nudge).toBeCloseTo(moves[at] as number, 4)
      expect(loss).toBeLessThan(chainGradient(scores, gold.length, transitions, gold).loss)
    },
  )

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
