import { clauseLimit } from '../contents/content-after.ts'
import { isTurn, opensLeading, trimEnd } from '../contents/content-end.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isClosingMark } from '../syntax/holding.ts'
import { insideDate, isFiniteVerb } from '../syntax/noun-phrase.ts'
import type { Telling } from './reporting-clause.ts'

/** Where what a verb tells may end, though words stand behind it. */
export interface Edge {
  /** It would end before this word: a comma, or where there is none the first of the words behind it. */
  readonly at: number
  /** The first word behind it, past a comma. */
  readonly next: number
  /** The same, past "and" or "but" too. */
  readonly past: number
  readonly hasComma: boolean
  /** Where all that may be told begins, and where it ends. */
  readonly from: number
  readonly limit: number
  readonly telling: Telling
}

/** What is told in a clause or an infinitive; a noun phrase ends where its rule says. */
const clausal: ReadonlySet<Telling['content']['frame']> = new Set([
  'clause',
  'that',
  'question',
  'deed',
  'order',
])

/**
 * Where what a verb tells may end: by its rule, before a comma, a conjunction with a verb behind it, "after" and the like.
 *
 *     said | the reactor would stay shut | until spring | , raising fears of a shortage | .
 *
 * The end of all of it is none of them. Nothing is told behind a word where somebody tells on.
 */
export function edgesOf(passage: Passage, telling: Telling, { from, to: rule }: Range): Edge[] {
  if (!clausal.has(telling.content.frame)) return []
  const limit = limitOf(passage, telling, { from, to: rule })
  const [own, inner] = [passage.at(from - 1).quote, passage.at(from).quote]
  const edges: Edge[] = []
  for (let at = from + 1; at < limit; at++) {
    const { quote, mark } = passage.at(at)
    const elsewhere = quote !== null && !mark && quote !== own && quote !== inner
    if (at !== rule && (elsewhere || !isEdge(passage, at, limit))) continue
    const isComma = /^[,—–;:]$/.test(passage.at(at).lower)
    const next = isComma ? at + 1 : at
    edges.push({
      at,
      next,
      past: passage.at(next).pos === 'CCONJ' ? next + 1 : next,
      hasComma: isComma || endsInComma(passage, at),
      ...{ from, limit, telling },
    })
  }
  return edges
}

/** Where the last of what may be told ends. */
function limitOf(passage: Passage, telling: Telling, { from, to }: Range): number {
  // cut short already: what is said in an aside, or not told
  if (to !== telling.content.to) return to
  const limit = Math.max(to, trimEnd(passage, from, clauseLimit(passage, telling.verb)))
  // it was “late,” | referring to the bill
  if (to === limit || isClosingMark(passage.at(to - 1)) || /^[)—–]$/.test(passage.at(to).lower))
    return to
  if (isTurn(passage, { from, to }, limit, telling.content.frame)) return to
  // While police said he was armed, | his family denied it
  return opensLeading(passage, passage.at(to).first) ? to : limit
}

function isEdge(passage: Passage, at: number, limit: number): boolean {
  const { lower, pos } = passage.at(at)
  const before = passage.at(at - 1)
  if (/^[,—–;]$/.test(lower)) return !insideDate(passage, at)
  if (isClosingMark(before) && endsInComma(passage, at)) return true
  if (before.pos === 'PUNCT' && !before.mark) return false
  if (pos === 'CCONJ') return isFiniteVerb(passage, at + 1) || clauseAhead(passage, at + 1, limit)
  return passage.speech.subordinators.has(lower) && !compares(passage, at)
}

/** “a farce,” | */
function endsInComma(passage: Passage, at: number): boolean {
  return passage.at(isClosingMark(passage.at(at - 1)) ? at - 2 : at - 1).lower === ','
}

/** "as fast | as", "as well | as" */
function compares(passage: Passage, at: number): boolean {
  const { roles } = passage.speech
  if (!roles.has(passage.at(at).lower)) return false
  return [at - 3, at - 2, at + 2].some((index) => roles.has(passage.at(index).lower))
}
