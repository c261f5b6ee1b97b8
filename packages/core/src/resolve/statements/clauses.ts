import type { Speech } from '../../language/speech.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../words.ts'
import { clauseStarts } from './clause-cuts.ts'

/**
 * Cuts a stretch of words into clauses that can stand alone: at a semicolon, and before a conjunction
 * when subject and verb stand on both sides of it.
 *
 *     the flag was raised in Goma | and its troops had entered Bukavu , | while fighting continued
 *
 * Neither "burned and looted the market" nor "said that Ann and her friends left" is cut.
 */
export function cutClauses(words: readonly Word[], speech: Speech): Span[] {
  const starts = clauseStarts({ words, speech })
  return starts.flatMap((start, which) => {
    const clause = starts.length === 1 ? words : words.slice(start, starts[which + 1])
    const kept = withoutOuterMarks(clause, speech)
    const [head, last] = [kept[0], kept.at(-1)]
    return head && last ? [{ start: head.start, end: last.end }] : []
  })
}

/** A subject begins with one of these as a rule, and none of them stands after a pronoun of its own. */
const named = new Set<Word['pos']>(['PROPN', 'DET', 'PRON', 'NUM', 'NOUN', 'ADJ'])

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '„': '“',
  '(': ')',
  '[': ']',
}

/** Conjunctions, a leading "that" and marks at the edges say how clauses hang together, not what they tell. */
function withoutOuterMarks(
  words: readonly Word[],
  { complementizers, clauseEdges }: Speech,
): Word[] {
  let lastOf: Map<string, number> | null = null
  const opens = ({ lower }: Word, at: number) => {
    const close = closing[lower]
    if (close === undefined) return false
    lastOf ??= new Map()
    const last = lastOf.get(close) ?? words.findLastIndex((other) => other.lower === close)
    lastOf.set(close, last)
    return last > at
  }
  // "that Ann Ek left", not "that burned"
  const leads = ({ lower, pos }: Word, at: number) =>
    complementizers.has(lower) &&
    (pos === 'SCONJ' || (pos === 'PRON' && named.has(words[at + 1]?.pos ?? 'X')))
  const joins = ({ pos, lower }: Word) => pos === 'CCONJ' && !clauseEdges.paired.has(lower)
  const first = words.findIndex(
    (word, at) => !joins(word) && !leads(word, at) && (word.pos !== 'PUNCT' || opens(word, at)),
  )
  const last = words.findLastIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ')
  if (first < 0 || last < first) return []
  return words.slice(first, endOfMarks(words, first, last) + 1)
}

/**
 * The index of the mark after `last` that closes the outermost of those opened since `first`; `last` where all are closed:
 *
 *     the fee was 61 million pounds ($77.4 million|)|.        she "maintains his innocence|."|
 */
function endOfMarks(words: readonly Word[], first: number, last: number): number {
  const open: string[] = []
  let end = last
  for (let at = first; at < words.length; at++) {
    const word = words[at]
    if (word?.pos !== 'PUNCT') {
      if (at > last) break
      continue
    }
    const close = closing[word.lower]
    if (word.lower === open.at(-1)) {
      open.pop()
      if (at > last) end = at
    } else if (close !== undefined && at <= last) open.push(close)
    if (at >= last && open.length === 0) break
  }
  return end
}
