import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import type { Telling } from '../claims/telling.ts'
import { commonIn, compare, overlapOf } from '../claims/two.ts'
import { type Against, type FindClash, isDirect } from './clash.ts'
import { knownPlaces, knowsName } from './places/known-places.ts'
import { alignQuotations } from './quotations/aligned.ts'
import { commonStems, type QuotedWord, quotedWords } from './quotations/quoted-words.ts'
import { sameWordIn } from './quotations/same-word.ts'

/** What says nearly the same, with so much of the shorter in the other and so much of the longer, is one quotation. */
const alike = { alignment: 0.5, shorter: 0.6, longer: 0.4, few: 0.9 }
/** A quotation of this many content words is of a few: “The |roof| was |rotten|.” */
const few = 3
/** Word for word: so much of the longer is in the other, more where a speaker is only "he"; so many words, so many that tell. */
const wordForWord = { share: 0.6, ofPronoun: 0.9, words: 3, telling: 2 }
/** A word put for another makes two quotations of one that has no more words than these in common. */
const replaced = { share: 0.6, telling: 4 }

/** One quotation given to two people. What tells it is the words said: who says them is in the reason. */
export const findClashingSpeakers: FindClash = (against) => {
  const { a, b } = against
  if (a.analysis === b.analysis || a.originator.key === b.originator.key) return null
  const [one, other] = [quotedWords(a), quotedWords(b)]
  const [first, second] = [spanOf(one), spanOf(other)]
  const score = first && second ? likenessOf(against, one, other) : null
  if (!first || !second || score === null) return null
  if (!isNamed(a, b) || !isNamed(b, a) || !(isPerson(a) || isPerson(b))) return null
  const [name, theirs] = [a.originator.name, b.originator.name]
  if (name.includes(theirs) || theirs.includes(name) || passesOn(a, b) || passesOn(b, a))
    return null
  return {
    score,
    kind: 'speaker',
    a: first,
    b: second,
    why: `Nearly the same words are given to ${name} and to ${theirs}.`,
    because: ['both quote nearly the same words', 'the speakers are two'],
    once: [a.originator.key, b.originator.key].sort().join(' '),
  }
}

/** How far two quotations are one, 0 to 1; null where they hardly are. */
function likenessOf(
  { a, b, alignment }: Against,
  one: readonly QuotedWord[],
  other: readonly QuotedWord[],
): number | null {
  if (commonStems(one, other) < wordForWord.telling)
    return sayTheSame(a, b, alignment) ? alignment : null
  const aligned = alignQuotations(one, other, sameWordIn(a.analysis, b.analysis))
  const { inOrder, tellingInOrder, ownOfOne, ownOfOther } = aligned
  const share = inOrder / Math.max(one.length, other.length)
  const tell = (words: readonly QuotedWord[], own: readonly number[]) =>
    own.some((at) => words[at]?.stem)
  if (tell(one, ownOfOne) && tell(other, ownOfOther)) {
    // the old wall, the new wall
    if (share >= replaced.share && tellingInOrder < replaced.telling) return null
  } else if (
    inOrder >= wordForWord.words &&
    tellingInOrder >= wordForWord.telling &&
    share >= wordForWord.share &&
    (share >= wordForWord.ofPronoun || !(isPronoun(a) || isPronoun(b)))
  )
    return Math.max(share, alignment)
  return sayTheSame(a, b, alignment) ? alignment : null
}

/** Whether all that two tellings quote is nearly the same, in whatever order. */
function sayTheSame(a: Telling, b: Telling, alignment: number): boolean {
  if (alignment < alike.alignment || !isDirect(a) || !isDirect(b)) return false
  if (isPronoun(a) || isPronoun(b)) return false
  const held = compare(a, b)
  const isShort = Math.min(a.features.size, b.features.size) <= few
  return (
    overlapOf(held) >= (isShort ? alike.few : alike.shorter) &&
    commonIn(held) >= alike.longer * Math.max(a.weight, b.weight)
  )
}

/** Whether who said the one only passed on what the other is said to have said. */
function passesOn(a: Telling, b: Telling): boolean {
  return a.statement.chain.some(({ name }) => name === b.originator.name)
}

/**
 * Whether it is known who said it: "the statement" and "the mayor" may be anybody's, "he" may be the other, unless the article
 * does not know of the other at all.
 */
function isNamed({ analysis, statement }: Telling, other: Telling): boolean {
  const { span = null, entity = null } = statement.chain.at(-1) ?? {}
  if (!span) return false
  if (isPronoun({ analysis, statement }))
    return entity !== null && !knowsOf(analysis, other.originator.name)
  return (
    entity !== null ||
    analysis.names.some(({ start, end }) => start >= span.start && end <= span.end)
  )
}

/** Whether who says it stands there only as "he" or "she". */
function isPronoun({ analysis, statement }: Pick<Telling, 'analysis' | 'statement'>): boolean {
  const span = statement.chain.at(-1)?.span
  if (!span) return false
  const words = analysis.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  return words.every(({ pos }) => pos === 'PRON')
}

/** Whether an article has a word of a name. */
function knowsOf(analysis: Analysis, name: string): boolean {
  const known = knownPlaces(analysis)
  return name.split(/\s+/).some((word) => knowsName(known, word))
}

/** Whether a person says it. */
function isPerson({ analysis, statement }: Telling): boolean {
  const entity = statement.chain.at(-1)?.entity ?? null
  return analysis.entities.some(({ id, type }) => id === entity && type === 'person')
}

/** From the first word quoted to the last. */
function spanOf(words: readonly QuotedWord[]): Span | null {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
