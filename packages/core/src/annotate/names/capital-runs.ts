import type { Span } from '../../model/span.ts'
import { PartOfSpeech } from '../../model/token.ts'
import { CAPITAL, FIGURE, OTHER, SMALL, type WordFacts } from '../words/word-facts.ts'
import { LINK } from './words.ts'

const PROPER_NOUN = PartOfSpeech.options.indexOf('PROPN')

/** A run of words that may be of a name, and the small words between them: word indexes, both included. */
export interface CapitalRun {
  readonly first: number
  readonly last: number
}

const MOST_LINKS = 3
const INNER_MARKS = new Set(['-', '–', '‑', '&', '/', '.', "'", '’', "'s", '’s', '+'])

/**
 * The runs of a sentence, where alone names can be: |Ministry of Defence of Norway| said |Ann Ek| of the |3rd Army|.
 * They are made of words with capitals and of those read as proper nouns: |al-Hilla|. Other small words and marks are in a
 * run only between two of these, numbers also right before or after one.
 */
export function findCapitalRuns(
  text: string,
  words: readonly Span[],
  facts: WordFacts,
  parts: Uint8Array,
  known: Int32Array,
  first: number,
  last: number,
): CapitalRun[] {
  const runs: CapitalRun[] = []
  let run: { first: number; last: number } | null = null
  for (let i = first; i <= last; i++) {
    const makeup = facts.makeup[i] as number
    if (makeup & CAPITAL || (makeup & SMALL && parts[i] === PROPER_NOUN)) {
      const before = i > first ? (facts.makeup[i - 1] as number) : 0
      if (!run) run = { first: before & FIGURE && !(before & OTHER) ? i - 1 : i, last: i }
      run.last = i
    } else if (run) {
      const { start, end } = words[i] as Span
      const figure = (makeup & FIGURE) !== 0 && !(makeup & (SMALL | OTHER)) && run.last === i - 1
      if (figure) run.last = i
      const link =
        makeup & OTHER ? INNER_MARKS.has(text.slice(start, end)) : (known[i] as number) & LINK
      if (!figure && (!link || i - run.last > MOST_LINKS)) {
        runs.push(run)
        run = null
      }
    }
  }
  if (run) runs.push(run)
  return runs
}
