import type { Cue } from '../../../language/speech.ts'
import type { Stance } from '../../../model/attribution.ts'
import { pastOccasion } from '../contents/content-after.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { agentAfter } from '../sources/cited-source.ts'

/** How what a noun carries is judged, by whom, and the word that says so. */
export interface Judgement {
  readonly stance: Stance
  readonly source: Range | null
  readonly cue: Range
}

/**
 * What is said behind the clause of a noun that nobody is named for:
 *
 *     Reports that the dam had burst | were false | .
 *     The claim that he lied | was dismissed by the mayor | as nonsense.
 */
export function judgedBehind(passage: Passage, verb: number, { stance }: Cue): Judgement | null {
  const { copulas, proving, untrue } = passage.speech
  if (stance === 'denies' || stance === 'doubts') return null
  let at = verb
  while (copulas.has(passage.at(at).lower) || proving.has(passage.at(at).lower)) at++
  if (at === verb) return null
  while (['ADV', 'DET'].includes(passage.at(at).pos)) at++
  const { lower } = passage.at(at)
  if (isNegated(passage, { from: verb, to: at })) return null
  const cue = { from: at, to: at + 1 }
  if (untrue.has(lower)) return { stance: 'denies', source: null, cue: { from: verb, to: at + 1 } }
  const told = passage.at(at).cues.find(({ particle, frames }) => !particle && frames.has('matter'))
  if (told?.stance !== 'denies' && told?.stance !== 'confirms') return null
  const { last } = passage.at(at)
  const agent = agentAfter(passage, pastOccasion(passage, at + 1, last, told).at)
  return { stance: told.stance, source: agent && beforeAs(passage, agent), cue }
}

/** dismissed by | the court | as untrue */
function beforeAs({ speech, words }: Passage, { from, to }: Range): Range {
  const as = words.slice(from + 1, to).findIndex(({ lower }) => speech.roles.has(lower))
  return { from, to: as < 0 ? to : from + 1 + as }
}

function isNegated({ speech, words }: Passage, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ lower }) => speech.negations.has(lower))
}
