import type { Span } from '../model/span.ts'
import type { Token } from '../model/token.ts'

const finite = new Set<Token['pos']>(['VERB', 'AUX'])
const nominal = new Set<Token['pos']>(['NOUN', 'PROPN', 'PRON'])
const joint = new Set<Token['pos']>(['CCONJ', 'SCONJ'])
const relative = /^(?:that|which|who|whom|whose|where|to)$/i

/**
 * Cuts a stretch of tokens into clauses that can stand alone: at a semicolon, and before a conjunction
 * when subject and verb stand on both sides of it.
 *
 *     the flag was raised in Goma | and its troops had entered Bukavu , | while fighting continued
 *
 * Neither "burned and looted the market" nor "said that Ann and her friends left" is cut.
 */
export function cutClauses(text: string, tokens: readonly Token[]): Span[] {
  const word = (token: Token | undefined) => (token ? text.slice(token.start, token.end) : '')
  const starts = [0]
  for (const [index, token] of tokens.entries()) {
    const joins = joint.has(token.pos) && !relative.test(word(token))
    if (word(token) !== ';' && !joins) continue
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    // Goma and Bukavu
    if (before?.pos === 'PROPN' && after?.pos === 'PROPN') continue
    const left = tokens.slice(starts.at(-1), index)
    if (endsAsClause(left, word) && beginsAsClause(tokens, index + 1, word)) starts.push(index)
  }
  return starts.flatMap((start, which) => {
    const kept = withoutOuterMarks(tokens.slice(start, starts[which + 1]), word)
    const [head, last] = [kept[0], kept.at(-1)]
    return head && last ? [{ start: head.start, end: last.end }] : []
  })
}

type WordOf = (token: Token) => string

/** Subject and verb, the verb after any last "that" or "who": "said that Ann" waits for its verb. */
function endsAsClause(tokens: readonly Token[], word: WordOf): boolean {
  const subject = tokens.findIndex(({ pos }) => nominal.has(pos))
  const link = tokens.findLastIndex((token) => relative.test(word(token)))
  const verb = tokens.findLastIndex(({ pos }) => finite.has(pos))
  const infinitive = link >= 0 && /^to$/i.test(word(tokens[link] as Token))
  return subject >= 0 && verb > subject && (verb > link || infinitive)
}

/** A subject and its verb, with no mark and no "who" between them. */
function beginsAsClause(tokens: readonly Token[], from: number, word: WordOf): boolean {
  let subject = false
  for (const token of tokens.slice(from)) {
    if (finite.has(token.pos)) return subject
    if (joint.has(token.pos) || token.pos === 'PUNCT' || relative.test(word(token))) return false
    subject ||= nominal.has(token.pos)
  }
  return false
}

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '„': '“',
  '(': ')',
}

/** Conjunctions and marks at the edges say how clauses hang together, not what they tell. */
function withoutOuterMarks(tokens: readonly Token[], word: WordOf): Token[] {
  const outer = (token: Token, at: number) => {
    if (token.pos === 'CCONJ') return true
    const close = closing[word(token)]
    const closes = close && tokens.slice(at + 1).some((other) => word(other) === close)
    return token.pos === 'PUNCT' && !closes
  }
  const first = tokens.findIndex((token, at) => !outer(token, at))
  const last = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ')
  if (first < 0 || last < first) return []
  const open = closing[word(tokens[first] as Token)]
  const next = tokens[last + 1]
  return tokens.slice(first, last + (open && next && word(next) === open ? 2 : 1))
}
