import type { Analysis } from '../../../model/analysis.ts'
import type { Term } from '../../../model/statement.ts'

/** Terms are looked up by this many first letters, and are a word's own where at most this many letters of either are left over. */
const first = 3
const leftOver = 3

const known = new WeakMap<Analysis, ReadonlyMap<string, readonly Term[]>>()

/** The term of its article that a word in lower case has the most letters of; null where it has hardly more than its beginning. */
export function termOfWord(word: string, analysis: Analysis): Term | null {
  const [best] = (termsOf(analysis).get(word.slice(0, first)) ?? [])
    .map((term) => ({ term, common: inCommon(word, term.stem) }))
    .sort((a, b) => b.common - a.common || a.term.stem.length - b.term.stem.length)
  if (!best) return null
  const longer = Math.max(word.length, best.term.stem.length)
  return longer - best.common <= leftOver ? best.term : null
}

function termsOf(analysis: Analysis): ReadonlyMap<string, readonly Term[]> {
  const kept = known.get(analysis)
  if (kept) return kept
  const byStem = new Map(
    analysis.statements.flatMap(({ terms }) => terms.map((term) => [term.stem, term] as const)),
  )
  const made = Map.groupBy(byStem.values(), ({ stem }) => stem.slice(0, first))
  known.set(analysis, made)
  return made
}

function inCommon(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
