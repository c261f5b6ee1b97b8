import type { Passage, Range, Word } from '../passage/passage.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'
import { isReducedRelative } from '../syntax/reduced-relative.ts'
import { verbGroup } from '../syntax/verb-group.ts'

/** ", | D-Ore. |, ", ", | R - Texas |,": a letter and a place. */
export function isParty({ words }: Passage, { from, to }: Range): boolean {
  const letter = words[from]?.lower ?? ''
  return (
    to - from <= 5 &&
    /^\p{L}(?:-|$)/u.test(letter) &&
    (letter.length > 2 || words[from + 1]?.lower === '-')
  )
}

/** ", named | by | police" */
export function isAgent(passage: Passage, { from }: Range): boolean {
  const isBy = passage.speech.agents.has(passage.at(from - 1).lower)
  return isBy && passage.at(from - 2).pos === 'VERB' && passage.at(from - 3).lower === ','
}

/** "a firm | that runs | the port" */
export function isObjectOfRelative(passage: Passage, { from }: Range): boolean {
  if (!isFiniteVerb(passage, from - 1)) return false
  const { lower } = passage.at(verbGroup(passage, from - 1).from - 1)
  return passage.speech.relatives.has(lower) || passage.speech.complementizers.has(lower)
}

/** ", | of | Orly" */
export function isAsideOf(passage: Passage, { from }: Range): boolean {
  const { lower } = passage.at(from - 1)
  // …, | with | the next one, Orly, reporting ten
  if (passage.speech.absolutes.has(lower)) return false
  return passage.speech.belonging.has(lower) && passage.at(from - 2).lower === ','
}

/** ", speaking | in | Orly" */
export function isPlaceOfAside(passage: Passage, { from }: Range): boolean {
  const { doing, pos } = passage.at(from - 2)
  return (
    passage.at(from - 1).pos === 'ADP' &&
    pos === 'VERB' &&
    doing &&
    passage.at(from - 3).lower === ','
  )
}

/** ", | in | briefs |, ", not ", in Orly,": where it is told, and no place. */
export function isSetting({ names, speech, words }: Passage, from: number, to: number): boolean {
  if (!speech.viewing.has(words[from]?.lower ?? '')) return false
  return words.slice(from, to).every(({ name }) => names[name]?.type !== 'place')
}

/** "Ann Ek, | asked about the leak, | said" */
export function asks(passage: Passage, { lower, doing }: Word): boolean {
  const cues = passage.speech.verbs.get(lower) ?? []
  return !doing && cues.some(({ frames }) => frames.has('question') && frames.has('deed'))
}

/** "Ann Ek, | noting that it was late |, said" */
export function tellsBeside(passage: Passage, { doing, index, lower }: Word): boolean {
  const { complementizers, verbs } = passage.speech
  return doing && verbs.has(lower) && complementizers.has(passage.at(index + 1).lower)
}

/** "in | an email quoted | on page 88": a participle on where something is said. */
function describesOccasion(passage: Passage, index: number, from: number): boolean {
  return passage.at(from).pos === 'ADP' && isReducedRelative(passage, index, from)
}

/** An aside has no verb of its own, but behind "who": ", who runs the town,". */
export function isClause(passage: Passage, from: number, to: number): boolean {
  if (passage.speech.relatives.has(passage.at(from).lower)) return false
  for (let i = from + 1; i < to; i++) {
    const { pos, lower } = passage.at(i)
    // Ann Ek, a lawyer | who has pleaded guilty |, said
    if (passage.speech.relatives.has(lower)) return false
    // NBC, like every outlet | that has told of it |, said
    if (passage.speech.complementizers.has(lower) && pos === 'PRON') return false
    const modifies = passage.at(i - 1).pos === 'ADV' && passage.at(i - 2).pos === 'DET'
    if (modifies) continue
    // the plan, first | reported by | the Times
    // in an email | quoted on page 88
    const isDone =
      passage.speech.agents.has(passage.at(i + 1).lower) || describesOccasion(passage, i, from)
    const tells = pos === 'VERB' && passage.speech.verbs.has(lower) && !isDone
    const carries = pos === 'AUX' || tells
    if (carries && isFiniteVerb(passage, i)) return true
  }
  return false
}
