import type { Wording } from '../language/masthead.ts'
import { splitWords } from './words.ts'

/** A word in which phrases may begin. */
export interface PhraseWord {
  readonly phrases: Phrase[]
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

/** "…" in a phrase stands for up to this many words. */
const WIDEST_GAP = 4

/** The words of a phrase, with "…" where it has a gap. */
export function wordsOfPhrase(phrase: string): string[] {
  return phrase.split('…').flatMap((part, i) => [...(i > 0 ? ['…'] : []), ...splitWords(part)])
}

/** Every phrase that stands in these words; of two with one meaning and one beginning, the longer one. */
export function findPhrases(words: readonly PhraseWord[]): PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let from = 0; from < words.length; from++) {
    const { phrases } = words[from] as PhraseWord
    if (phrases.length === 0) continue
    const next = words[from + 1]
    for (const { words: phrase, meaning } of phrases) {
      if (phrase.length > 1 && phrase[1] !== null && phrase[1] !== next) continue
      const to = matchPhrase(words, from, phrase)
      if (to < 0) continue
      const last = hits.findIndex((hit) => hit.from === from && hit.meaning === meaning)
      if (last < 0) hits.push({ meaning, from, to })
      else if (to > (hits[last]?.to ?? 0)) hits[last] = { meaning, from, to }
    }
  }
  return hits
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
      const found = words.indexOf(phrase[++i] as PhraseWord, at)
      if (found < 0 || found > at + WIDEST_GAP) return -1
      at = found + 1
    } else if (words[at] === word) at += 1
    else return -1
  }
  return at
}
