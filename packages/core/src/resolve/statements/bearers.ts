import type { Token } from '../../model/token.ts'

/** At most this many words after a verb may stand before the noun that it is done to: reopened |the flooded| road. */
const reach = 5

const nouns: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN'])
const modifying: ReadonlySet<Token['pos']> = new Set(['DET', 'ADJ', 'NUM', 'PRON', 'ADV'])
/** What a noun phrase and what hangs on it do not go beyond. */
const ends: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT'])
const verbal: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX', 'ADV', 'PART', 'ADJ', 'DET'])

/** What bears it stands no more words away: longer phrases are lists or noise. */
const farthest = 40

/**
 * Where the nouns stand of which something that stands from one word to another is said as a rule: that which the phrase
 * before it is about, and what it is done to.
 *
 *     the |bridge| over the river [collapsed]      the army [retook] the |town|      [closure] of the |road|
 */
export function bearersOf(tokens: readonly Token[], first: number, last: number): number[] {
  const found = [topicOf(tokens, first), subjectBefore(tokens, first), objectAfter(tokens, last)]
  return [...new Set(found)].filter((noun) => noun >= 0)
}

/** Where the nouns stand that own what a clause begins with: |Orrin|’s brother, the |mayor|’s new deputy. */
export function ownersOf(tokens: readonly Token[], first: number): number[] {
  return topicsOf(tokens, first).slice(0, -1)
}

/** The noun that a clause begins with, or -1: |Engines| of the liner that crashed on Friday [stopped]. */
function topicOf(tokens: readonly Token[], first: number): number {
  return topicsOf(tokens, first).at(-1) ?? -1
}

/** The noun that a clause begins with, after those that own it: |Orrin|’s |brother|. */
function topicsOf(tokens: readonly Token[], first: number): number[] {
  const end = Math.min(first, farthest)
  let at = 0
  while (at < end && modifying.has(posAt(tokens, at))) at += 1
  let noun = -1
  for (; at < end && nouns.has(posAt(tokens, at)); at += 1) noun = at
  const topics: number[] = []
  for (; noun >= 0; noun = ownedBy(tokens, noun)) topics.push(noun)
  return topics
}

/** The noun that another owns, or -1: the mayor’s new |deputy|. */
function ownedBy(tokens: readonly Token[], owner: number): number {
  let at = owner + 1
  if (posAt(tokens, at) !== 'PART') return -1
  at += 1
  while (at <= owner + reach && modifying.has(posAt(tokens, at))) at += 1
  let noun = -1
  for (; at <= owner + farthest && nouns.has(posAt(tokens, at)); at += 1) noun = at
  return noun
}

/** The head of the phrase before a word and the verbs that lead to it, or -1: its first noun that another phrase hangs on. */
function subjectBefore(tokens: readonly Token[], first: number): number {
  const begin = Math.max(0, first - farthest)
  let at = first - 1
  while (at >= begin && verbal.has(posAt(tokens, at))) at -= 1
  let head = -1
  for (; at >= begin && (!ends.has(posAt(tokens, at)) || isHyphen(tokens, at)); at -= 1) {
    if (!nouns.has(posAt(tokens, at))) continue
    if (head < 0 || posAt(tokens, at + 1) === 'ADP') head = at
  }
  return head
}

/** Whether a mark stands within a word: BR-481. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return before?.end === mark?.start && mark?.end === behind?.start
}

/** The noun that a verb or an adjective, or a noun with "of", stands before; -1 where there is none. */
function objectAfter(tokens: readonly Token[], last: number): number {
  let at = last + 1
  if (posAt(tokens, last) === 'NOUN') {
    if (posAt(tokens, at) !== 'ADP') return -1
    at += 1
  }
  while (at <= last + reach && modifying.has(posAt(tokens, at))) at += 1
  let noun = -1
  for (; at <= last + farthest && nouns.has(posAt(tokens, at)); at += 1) noun = at
  return noun
}

const marking: ReadonlySet<Token['pos']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** The words right before a noun that tell it from others: the |north| gate, the |elder| brother. */
export function marksOf<T extends Token>(tokens: readonly T[], noun: number): readonly T[] {
  let first = noun
  while (first > noun - farthest && marking.has(posAt(tokens, first - 1))) first -= 1
  return tokens.slice(first, noun)
}

function posAt(tokens: readonly Token[], at: number): Token['pos'] {
  return tokens[at]?.pos ?? 'X'
}
