import { describe, expect, it } from 'vitest'
import { BEGIN, INSIDE, LAST, labelOf, NAME_LABELS, OUTSIDE, UNIT } from './labels.ts'
import { bestPath } from './path.ts'

const WIDTH = NAME_LABELS.length
const NO_TRANSITIONS = new Int8Array(WIDTH * WIDTH)
const [PERSON, PLACE] = [0, 1]

/** Scores of words: one record of label and score a word. */
function scores(...words: Record<number, number>[]): Float64Array {
  const table = new Float64Array(words.length * WIDTH)
  words.forEach((word, i) => {
    for (const [label, score] of Object.entries(word)) table[i * WIDTH + Number(label)] = score
  })
  return table
}

describe('bestPath', () => {
  it('takes the best labels where they fit together', () => {
    const words = scores({ [labelOf(PERSON, BEGIN)]: 2 }, { [labelOf(PERSON, LAST)]: 2 })
    expect([...bestPath(words, 2, NO_TRANSITIONS)]).toEqual([
      labelOf(PERSON, BEGIN),
      labelOf(PERSON, LAST),
    ])
  })

  it('never leaves a name open, nor changes its type inside', () => {
    const words = scores(
      { [labelOf(PERSON, BEGIN)]: 3 },
      { [labelOf(PLACE, LAST)]: 2, [labelOf(PERSON, LAST)]: 1 },
      { [labelOf(PERSON, INSIDE)]: 5, [OUTSIDE]: 1 },
    )
    expect([...bestPath(words, 3, NO_TRANSITIONS)]).toEqual([
      labelOf(PERSON, BEGIN),
      labelOf(PERSON, LAST),
      OUTSIDE,
    ])
  })

  it('lets transitions tell', () => {
    const transitions = NO_TRANSITIONS.slice()
    transitions[labelOf(PLACE, UNIT) * WIDTH + labelOf(PLACE, UNIT)] = -9
    const words = scores({ [labelOf(PLACE, UNIT)]: 2 }, { [labelOf(PLACE, UNIT)]: 3 })
    expect([...bestPath(words, 2, transitions)]).toEqual([OUTSIDE, labelOf(PLACE, UNIT)])
  })
})
