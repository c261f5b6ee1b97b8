import type { Telling } from '../claims/telling.ts'
import { type FindClash, printed } from './clash.ts'

/** Only nearly the same words are one quotation. */
const leastAlignment = 0.75

/** One quotation given to two people. */
export const findClashingSpeakers: FindClash = (a, b, alignment) => {
  if (alignment < leastAlignment) return null
  const [one, two] = [speakerOf(a), speakerOf(b)]
  if (!one || !two || a.originator.key === b.originator.key) return null
  const [name, other] = [printed(a, one), printed(b, two)]
  if (name.includes(other) || other.includes(name)) return null
  return {
    kind: 'speaker',
    a: one,
    b: two,
    why: `The same words are given to ${name} and to ${other}.`,
    score: alignment,
    because: ['both quote nearly the same words', 'the speakers are two'],
  }
}

/** The printed source of a direct quotation that names its speaker. */
function speakerOf({ analysis, statement }: Telling) {
  const attribution = analysis.attributions[statement.attribution ?? -1]
  if (!attribution || attribution.kind === 'indirect' || attribution.speaker === null) return null
  return attribution.source
}
