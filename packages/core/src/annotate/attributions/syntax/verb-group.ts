import type { Passage, Range } from '../passage/passage.ts'
import { isHead } from './noun-phrase.ts'

/** The verb with what belongs to it: "had not yet [said]". */
export interface VerbGroup extends Range {
  readonly negative: boolean
  /** Has a form of "be" before it: "was quoted". */
  readonly passive: boolean
}

export function verbGroup(passage: Passage, verb: number): VerbGroup {
  const { auxiliaries, copulas, negations, placing } = passage.speech
  const first = Math.max(passage.at(verb).first, verb - 8)
  let from = verb
  let negative = false
  let passive = false
  while (from > first) {
    const word = passage.at(from - 1)
    const negation = negations.has(word.lower)
    if ((word.name >= 0 && !negation) || endsName(passage, from - 1, verb)) break
    if (placing.has(word.lower) && isHead(passage.at(from - 2))) break
    const helps = word.pos === 'AUX' || word.pos === 'ADV' || auxiliaries.has(word.lower)
    if (!helps && !negation && !copulas.has(word.lower) && !floats(passage, from - 1)) break
    negative ||= negation
    passive ||= copulas.has(word.lower)
    from--
  }
  return { from, to: verb + 1, negative, passive }
}

/** "Hartley | ’s | said", "Hartley | ’s | has said": the name of a firm, no verb. */
function endsName(passage: Passage, index: number, verb: number): boolean {
  const { plain, possessives } = passage.speech
  if (!possessives.has(passage.at(index).lower) || passage.at(index - 1).pos !== 'PROPN')
    return false
  return index + 1 < verb || plain.has(passage.at(verb).lower)
}

/** "Ann, Bo and Cy | all | argued" */
function floats(passage: Passage, index: number): boolean {
  return passage.speech.predeterminers.has(passage.at(index).lower) && isHead(passage.at(index - 1))
}
