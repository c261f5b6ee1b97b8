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
 * Neither "burned and looted the market" nor "Ann and Bob left" is cut.
 */
export function cutClauses(text: string, tokens: readonly Token[]): Span[] {
  const edges = new Set<number>()
  let from = 0
  for (const [index, token] of tokens.entries()) {
    if (index <= from) continue
    const word = text.slice(token.start, token.end)
    const joins = joint.has(token.pos) && word.toLowerCase() !== 'that'
    if (word !== ';' && !joins) continue
    if (!isClause(tokens.slice(from, index)) || !isClause(untilJoint(tokens, index + 1))) continue
    edges.add(index)
    from = index
  }
  const starts = [0, ...edges]
  return starts.flatMap((start, which) => {
    const kept = withoutOuterMarks(text, tokens.slice(start, starts[which + 1] ?? tokens.length))
    const [head, last] = [kept[0], kept.at(-1)]
    return head && last ? [{ start: head.start, end: last.end }] : []
  })
}

/** A nominal word, then a finite verb. */
function isClause(tokens: readonly Token[]): boolean {
  const subject = tokens.findIndex(({ pos }) => nominal.has(pos))
  return subject >= 0 && tokens.slice(subject + 1).some(({ pos }) => finite.has(pos))
}

/** What follows a joint: its own subject must come before any next joint. */
function untilJoint(tokens: readonly Token[], from: number): Token[] {
  const verb = tokens.findIndex(({ pos }, index) => index >= from && finite.has(pos))
  return verb < 0 ? [] : tokens.slice(from, verb + 1)
}

/** Conjunctions and marks at the edges say how clauses hang together, not what they tell. */
function withoutOuterMarks(text: string, tokens: readonly Token[]): Token[] {
  const outer = ({ start, end, pos }: Token) =>
    pos === 'CCONJ' || (pos === 'PUNCT' && !/^[“"'‘«„(]$/.test(text.slice(start, end)))
  const first = tokens.findIndex((token) => !outer(token))
  const last = tokens.findLastIndex((token) => token.pos !== 'PUNCT' && token.pos !== 'CCONJ')
  return first < 0 || last < first ? [] : tokens.slice(first, last + 1)
}
