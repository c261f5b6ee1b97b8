import type { Speech } from '../language/speech.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../model/token.ts'

const finite = new Set<Token['pos']>(['VERB', 'AUX'])
const nominal = new Set<Token['pos']>(['NOUN', 'PROPN', 'PRON'])
const joint = new Set<Token['pos']>(['CCONJ', 'SCONJ'])

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
  const links: Links = (token) =>
    speech.relatives.has(word(token)) || speech.complementizers.has(word(token))
  const starts = [0]
  for (const [index, token] of tokens.entries()) {
    const joins = joint.has(token.pos) && !links(token)
    if (word(token) !== ';' && !joins) continue
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    // Goma and Bukavu
    if (before?.pos === 'PROPN' && after?.pos === 'PROPN') continue
    const left = tokens.slice(starts.at(-1), index)
    if (endsAsClause(left, links) && beginsAsClause(tokens.slice(index + 1), links))
      starts.push(index)
  }
  return starts.flatMap((start, which) => {
    const clause = tokens.slice(start, starts[which + 1])
    const kept = withoutOuterMarks(clause, word, speech.complementizers)
    const [head, last] = [kept[0], kept.at(-1)]
    return head && last ? [{ start: head.start, end: last.end }] : []
  })
}

type WordOf = (token: Token | undefined) => string
/** Whether a word hangs a clause on what stands before it: "that", "who". */
type Links = (token: Token) => boolean

/** Subject and verb, the verb after any last "that" or "who": "said that Ann" waits for its verb. */
function endsAsClause(tokens: readonly Token[], links: Links): boolean {
  const subject = tokens.findIndex(({ pos }) => nominal.has(pos))
  const verb = tokens.findLastIndex(({ pos }) => finite.has(pos))
  return subject >= 0 && verb > subject && verb > tokens.findLastIndex(links)
}

/** A subject and its verb, with no mark and no "who" between them. */
function beginsAsClause(tokens: readonly Token[], links: Links): boolean {
  let subject = false
  for (const token of tokens) {
    if (finite.has(token.pos)) return subject
    if (joint.has(token.pos) || token.pos === 'PUNCT' || links(token)) return false
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

/** Conjunctions, a leading "that" and marks at the edges say how clauses hang together, not what they tell. */
function withoutOuterMarks(
  tokens: readonly Token[],
  word: WordOf,
  complementizers: ReadonlySet<string>,
): Token[] {
  const opens = (token: Token, at: number) => {
    const close = closing[word(token)]
    return close !== undefined && tokens.slice(at + 1).some((other) => word(other) === close)
  }
  const first = tokens.findIndex(
    (token, at) =>
      token.pos !== 'CCONJ' &&
      !(token.pos === 'SCONJ' && complementizers.has(word(token))) &&
      (token.pos !== 'PUNCT' || opens(token, at)),
  )
  const last = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ')
  if (first < 0 || last < first) return []
  const close = closing[word(tokens[first])]
  const closes = close !== undefined && word(tokens[last + 1]) === close
  return tokens.slice(first, last + (closes ? 2 : 1))
}
