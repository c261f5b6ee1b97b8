import type { Negating } from '../../language/negating.ts'
import type { Word } from '../words.ts'

/** This many words between a "no" and what would show it: no |clear| evidence that. */
const reach = 2

/** At most this many words may stand before a tale: |all the| claims, called |such| claims. */
const before = 3

/** A frame that denies what stands in it: the words of the frame, and the words in it, both by their places, ends excluded. */
export interface DeniedFrame {
  readonly frame: readonly [from: number, to: number]
  readonly content: readonly [from: number, to: number]
}

const modifying: ReadonlySet<Word['pos']> = new Set(['DET', 'ADJ', 'ADV', 'PRON', 'PART'])

/**
 * What a clause frames as not so; null where it does not.
 *
 *     There is |no evidence that| the votes were forged        (claims that) the votes were forged |are untrue|
 *     It is |untrue that| the votes were forged                (called talk of) forged votes |a lie|
 */
export function findDeniedFrame(words: readonly Word[], negating: Negating): DeniedFrame | null {
  return unshown(words, negating) ?? untrueThat(words, negating) ?? untold(words, negating)
}

/** No evidence that. */
function unshown(
  words: readonly Word[],
  { denials, proofs, conjunction }: Negating,
): DeniedFrame | null {
  const that = words.findIndex(({ lower }) => lower === conjunction)
  const proof = lastBefore(that, words, proofs)
  const no = lastBefore(proof, words, denials)
  if (no < 0 || proof - no > reach || that - proof > reach) return null
  return { frame: [no, that + 1], content: [that + 1, partEnd(words, that)] }
}

/** It is untrue that. */
function untrueThat(
  words: readonly Word[],
  { unfounded, conjunction }: Negating,
): DeniedFrame | null {
  const that = words.findIndex(({ lower }) => lower === conjunction)
  const isSaidSo = unfounded.has(words[that - 1]?.lower ?? '')
  if (!isSaidSo || lastVerb(that - 1, words) < 0) return null
  return { frame: [that - 1, that + 1], content: [that + 1, partEnd(words, that)] }
}

/** Tales of it are untrue, and: called tales of it untrue. */
function untold(words: readonly Word[], negating: Negating): DeniedFrame | null {
  const last = words.findLastIndex(({ pos }) => pos !== 'PUNCT')
  const word = words[last]?.lower ?? ''
  if (!negating.unfounded.has(word)) return null
  let from = last
  while (modifying.has(words[from - 1]?.pos ?? 'X')) from -= 1
  if (words[from - 1]?.pos === 'AUX') {
    const told = toldBehind(words, -1, negating)
    const isTold = told >= 0 || (!negating.judging.has(word) && isClause(words.slice(0, from - 1)))
    return isTold ? { frame: [from - 1, last + 1], content: [Math.max(0, told), from - 1] } : null
  }
  const label = words.findIndex(({ pos, lower }) => pos === 'VERB' && negating.labelling.has(lower))
  const told = label < 0 ? -1 : toldBehind(words, label, negating)
  return told < 0 || told >= from ? null : { frame: [from, last + 1], content: [told, from] }
}

/** Where what a tale tells begins that stands right after a place: reports of |it|; -1 where none does. */
function toldBehind(
  words: readonly Word[],
  place: number,
  { tales, topics, conjunction }: Negating,
): number {
  const near = words.slice(place + 1, place + 2 + before)
  const tale = near.findIndex(({ lower }) => tales.has(lower))
  const next = words[place + 2 + tale]?.lower ?? ''
  return tale >= 0 && (topics.has(next) || next === conjunction) ? place + 3 + tale : -1
}

function isClause(words: readonly Word[]): boolean {
  return words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** The auxiliary right before a place, over what modifies what stands there, or -1. */
function lastVerb(place: number, words: readonly Word[]): number {
  let at = place - 1
  while (modifying.has(words[at]?.pos ?? 'X') && words[at]?.pos !== 'PRON') at -= 1
  return words[at]?.pos === 'AUX' ? at : -1
}

/** Where the part of a clause ends that begins after a place: "it is not true that they were replaced|: no one was". */
function partEnd(words: readonly Word[], place: number): number {
  const mark = words.findIndex(({ lower }, at) => at > place && (lower === ':' || lower === ';'))
  return mark < 0 ? words.length : mark
}

/** The last of some words before a place, or -1. */
function lastBefore(end: number, words: readonly Word[], these: ReadonlySet<string>): number {
  for (let at = end - 1; at >= 0; at -= 1) if (these.has(words[at]?.lower ?? '')) return at
  return -1
}
