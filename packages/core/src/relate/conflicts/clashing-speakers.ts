import type { Span } from '../../model/span.ts'
import type { Telling } from '../claims/telling.ts'
import { commonIn, compare, overlapOf } from '../claims/two.ts'
import { type FindClash, isDirect } from './clash.ts'

/** Only nearly the same words are one quotation. */
const leastAlignment = 0.5
/** So much of the shorter is in the other, and so much of the longer; of a few words, nearly all. */
const leastOverlap = { shorter: 0.6, longer: 0.4, few: 0.9 }
/** A quotation of so many content words is of a few: “The |roof| was |rotten|.” */
const few = 3

/** One quotation given to two people. What tells it is the words said: who says them is in the reason. */
export const findClashingSpeakers: FindClash = ({ a, b, alignment }) => {
  if (alignment < leastAlignment || a.analysis === b.analysis) return null
  if (!isDirect(a) || !isDirect(b) || a.originator.key === b.originator.key) return null
  if (!isNamed(a) || !isNamed(b) || !(isPerson(a) || isPerson(b))) return null
  const held = compare(a, b)
  const isShort = Math.min(a.features.size, b.features.size) <= few
  if (overlapOf(held) < (isShort ? leastOverlap.few : leastOverlap.shorter)) return null
  if (commonIn(held) < leastOverlap.longer * Math.max(a.weight, b.weight)) return null
  const [one, two] = [sourceOf(a), sourceOf(b)]
  if (!one || !two || isPronoun(a, one) || isPronoun(b, two)) return null
  const [name, other] = [a.originator.name, b.originator.name]
  if (name.includes(other) || other.includes(name) || passesOn(a, b) || passesOn(b, a)) return null
  return {
    kind: 'speaker',
    a: said(a),
    b: said(b),
    why: `Nearly the same words are given to ${name} and to ${other}.`,
    because: ['both quote nearly the same words', 'the speakers are two'],
    once: [a.originator.key, b.originator.key].sort().join(' '),
  }
}

/** Whether who said the one only passed on what the other is said to have said. */
function passesOn(a: Telling, b: Telling): boolean {
  return a.statement.chain.some(({ name }) => name === b.originator.name)
}

/** Whether it is known who said it: "the statement" and "the mayor" may be anybody's. */
function isNamed({ analysis, statement }: Telling): boolean {
  const { speaker = null, source = null } = analysis.attributions[statement.attribution ?? -1] ?? {}
  if (speaker !== null || source === null) return speaker !== null
  return analysis.names.some(({ start, end }) => start >= source.start && end <= source.end)
}

/** Whether a person says it. */
function isPerson({ analysis, statement }: Telling): boolean {
  const speaker = analysis.attributions[statement.attribution ?? -1]?.speaker ?? null
  return analysis.entities.some(({ id, type }) => id === speaker && type === 'person')
}

/** The printed source of a quotation. */
function sourceOf({ analysis, statement }: Telling): Span | null {
  return analysis.attributions[statement.attribution ?? -1]?.source ?? null
}

function said({ statement: { start, end } }: Telling): Span {
  return { start, end }
}

/** Whether a source is only a pronoun: whom it stands for is too unsure to say that somebody else is named. */
function isPronoun({ analysis }: Telling, { start, end }: Span): boolean {
  const words = analysis.tokens.filter((token) => token.start >= start && token.end <= end)
  return words.every(({ pos }) => pos === 'PRON')
}
