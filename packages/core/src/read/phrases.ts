import type { Wording } from '../language/masthead.ts'
import { splitWords } from './words.ts'

/** A word in which phrases may begin: two words side by side that begin none are told by their bits alone. */
export interface PhraseWord {
  /** null where none begins with it */
  begins: Beginnings | null
  /** ANY and, of a word that stands second in a phrase, one bit of 31: most of them are told apart by it */
  second: number
  /** the bits of the words that may come next; ANY where any may, or none has to */
  nexts: number
}

/** The bit that every word has. */
export const ANY: number = 1 << 31

/** The phrases that begin with one word, as listed. */
export interface Beginnings {
  /** by the word that may come next: those that go on with it, and those that stand with any word after them */
  readonly byNext: ReadonlyMap<PhraseWord, readonly Phrase[]>
  /** those that stand with any word after them: of one word, or with a gap behind it */
  readonly others: readonly Phrase[]
}

/** A phrase by its words, each the one and only entry of that word; null stands for a gap. */
export interface Phrase {
  readonly words: readonly (PhraseWord | null)[]
  readonly meaning: Wording
}

export interface PhraseHit {
  readonly meaning: Wording
  /** index of its first word */
  readonly from: number
  /** index after its last word */
  readonly to: number
}

/** What the phrases of a line speak for. */
export interface WordingWeight {
  readonly weight: number
  readonly hits: readonly PhraseHit[]
  /** a heading of links or of a form, to which the next short lines belong */
  readonly opens: boolean
}

/** "…" in a phrase stands for up to this many words. */
const WIDEST_GAP = 4

/** The words of a phrase, with "…" where it has a gap. */
export function wordsOfPhrase(phrase: string): string[] {
  return phrase.split('…').flatMap((part, i) => [...(i > 0 ? ['…'] : []), ...splitWords(part)])
}

/** Phrases that begin with one word, made ready for looking up. */
function beginningsOf(phrases: readonly Phrase[]): Beginnings {
  const others = phrases.filter(({ words }) => (words[1] ?? null) === null)
  const nexts = new Set(phrases.flatMap(({ words }) => words[1] ?? []))
  const byNext = [...nexts].map((next) => {
    const fitting = phrases.filter(({ words }) => (words[1] ?? next) === next)
    return [next, fitting] as const
  })
  return { byNext: new Map(byNext), others }
}

/** Notes in the words of these phrases with which they begin, and which may stand next to each other. */
export function notePhrases(phrases: readonly Phrase[]): void {
  const seconds = new Set(phrases.flatMap(({ words }) => words[1] ?? []))
  for (const [i, word] of [...seconds].entries()) word.second = ANY | (1 << (i % 31))
  for (const [first, all] of Map.groupBy(phrases, ({ words }) => words[0])) {
    if (!first) continue
    first.begins = beginningsOf(all)
    first.nexts = all.reduce(
      (bits, { words }) => bits | (words[1] ? words[1].second & ~ANY : ANY),
      0,
    )
  }
}

/** Every phrase that stands in these words; of two with one meaning and one beginning, the longer one. */
export function findPhrases(words: readonly PhraseWord[]): PhraseHit[] {
  const hits: PhraseHit[] = []
  const last = words.length - 1
  for (let from = 0; from <= last; from++) {
    const { begins, nexts } = words[from] as PhraseWord
    const second = from < last ? (words[from + 1] as PhraseWord).second : ANY
    if ((second & nexts) !== 0 && begins !== null) addPhrases(hits, words, from, begins)
  }
  return hits
}

/** Adds the phrases that begin with one of the words. */
function addPhrases(
  hits: PhraseHit[],
  words: readonly PhraseWord[],
  from: number,
  { byNext, others }: Beginnings,
): void {
  const next = words[from + 1]
  for (const { words: phrase, meaning } of (next && byNext.get(next)) ?? others) {
    // one such word inside of a line says nothing
    if (from > 0 && phrase.length === 1 && meaning.strength === 'likely') continue
    const to = matchPhrase(words, from, phrase)
    if (to < 0) continue
    const last = hits.findIndex((hit) => hit.from === from && hit.meaning === meaning)
    if (last < 0) hits.push({ meaning, from, to })
    else if (to > (hits[last]?.to ?? 0)) hits[last] = { meaning, from, to }
  }
}

function matchPhrase(
  words: readonly PhraseWord[],
  from: number,
  phrase: readonly (PhraseWord | null)[],
): number {
  let at = from + 1
  for (let i = 1; i < phrase.length; i++) {
    const word = phrase[i]
    if (word === null) {
      const next = phrase[++i]
      const widest = at + WIDEST_GAP
      while (at <= widest && words[at] !== next) at++
      if (at > widest) return -1
      at += 1
    } else if (words[at] === word) at += 1
    else return -1
  }
  return at
}
