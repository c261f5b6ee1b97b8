import { foundIn } from '../../annotate/words/word-numbers.ts'
import type { Counting } from '../../language/counting.ts'
import type { Word } from '../words.ts'
import { type Around, posAt } from './around.ts'

/** This many words away from a figure what says which of several it is of. */
const reach = 8

/** Which of several things alike a figure is of: of the |old| ferry, of |children|; each as what they differ in and how. */
export function scopesOf(around: Around, { scopes }: Counting): string[] {
  const scopeOf = foundIn(scopes)
  const found = new Set<string>()
  const first = Math.max(around.from, around.first - reach)
  const behind = Math.min(around.to, around.last + reach + 1)
  for (let at = first; at < behind && !beginsClause(around, at); at += 1) {
    const { lower, number } = around.words[at] as Word
    const scope = at < around.first || at > around.last ? scopeOf(lower, number) : null
    if (scope) found.add(scope)
  }
  return [...found].sort()
}

/** Whether another clause begins after a figure: there were three|, and one was a woman|. */
function beginsClause(around: Around, at: number): boolean {
  return at > around.last && posAt(around, at) === 'PUNCT' && posAt(around, at + 1) === 'CCONJ'
}
