import type { Span } from '../../model/span.ts'
import { CAPITAL, FIGURE, OTHER, SMALL, type WordFacts } from '../words/word-facts.ts'
import { LINK } from './words.ts'

/** A run of words with capitals and the small words between them: word indexes, both included. */
export interface CapitalRun {
  readonly first: number
  readonly last: number
}

const MOST_LINKS = 3
const INNER_MARKS = new Set(['-', '–', '‑', '&', '/', '.', "'", '’', "'s", '’s', '+'])

/**
 * The runs of a sentence, where alone names can be: |Ministry of Defence of Norway| said |Ann Ek|.
 * Small words and marks are in a run only between two of its capitals, numbers also after one.
 */
export function findCapitalRuns(
  text: string,
  words: readonly Span[],
  facts: WordFacts,
  known: Int32Array,
  first: number,
  last: number,
): CapitalRun[] {
  const runs: CapitalRun[] = []
  let run: { first: number; last: number } | null = null
  for (let i = first; i <= last; i++) {
    const makeup = facts.makeup[i] as number
    if (makeup & CAPITAL) {
      if (!run) run = { first: i, last: i }
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
