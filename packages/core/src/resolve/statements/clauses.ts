import type { Speech } from '../../language/speech.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import { clauseStarts } from './clause-cuts.ts'

/**
 * Cuts a stretch of tokens into clauses that can stand alone: at a semicolon, and before a conjunction
 * when subject and verb stand on both sides of it.
 *
 *     the flag was raised in Goma | and its troops had entered Bukavu , | while fighting continued
 *
 * Neither "burned and looted the market" nor "said that Ann and her friends left" is cut.
 */
export function cutClauses(text: string, tokens: readonly Token[], speech: Speech): Span[] {
  const word: WordOf = (token) => (token ? text.slice(token.start, token.end).toLowerCase() : '')
  const starts = clauseStarts({ tokens, word, speech })
  return starts.flatMap((start, which) => {
    const clause = tokens.slice(start, starts[which + 1])
    const kept = withoutOuterMarks(clause, word, speech.complementizers)
    const [head, last] = [kept[0], kept.at(-1)]
    return head && last ? [{ start: head.start, end: last.end }] : []
  })
}

/** A subject begins with one of these as a rule, and none of them stands behind a pronoun of its own. */
const named = new Set<Token['pos']>(['PROPN', 'DET', 'PRON', 'NUM', 'NOUN', 'ADJ'])

type WordOf = (token: Token | undefined) => string

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
  tokens: readonly Token[],
  word: WordOf,
  complementizers: ReadonlySet<string>,
): Token[] {
  const lastOf = new Map<string, number>()
  const opens = (token: Token, at: number) => {
    const close = closing[word(token)]
    if (close === undefined) return false
    const last = lastOf.get(close) ?? tokens.findLastIndex((other) => word(other) === close)
    lastOf.set(close, last)
    return last > at
  }
  // "that Ann Ek left", not "that burned"
  const leads = (token: Token, at: number) =>
    complementizers.has(word(token)) &&
    (token.pos === 'SCONJ' || (token.pos === 'PRON' && named.has(tokens[at + 1]?.pos ?? 'X')))
  const first = tokens.findIndex(
    (token, at) =>
      token.pos !== 'CCONJ' && !leads(token, at) && (token.pos !== 'PUNCT' || opens(token, at)),
  )
  const last = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ')
  if (first < 0 || last < first) return []
  return tokens.slice(first, endOfMarks(tokens, first, last, word) + 1)
}

/**
 * The index of the mark behind `last` that closes the outermost of those opened since `first`; `last` where all are closed:
 *
 *     the fee was 61 million pounds ($77.4 million|)|.        she "maintains his innocence|."|
 */
function endOfMarks(tokens: readonly Token[], first: number, last: number, word: WordOf): number {
  const open: string[] = []
  let end = last
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.pos !== 'PUNCT') {
      if (at > last) break
      continue
    }
    const mark = word(token)
    const close = closing[mark]
    if (mark === open.at(-1)) {
      open.pop()
      if (at > last) end = at
    } else if (close !== undefined && at <= last) open.push(close)
    if (at >= last && open.length === 0) break
  }
  return end
}
