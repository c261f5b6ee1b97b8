import type { Counting } from '../../language/counting.ts'
import type { Span } from '../../model/span.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import { findCounted } from './counted.ts'
import type { Piece } from './pieces.ts'
import { posAt } from './tags.ts'

const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN'])
const qualifying: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN'])
const determining: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON'])
const longestPhrase = 4

/**
 * What a measure is a measure of: the noun phrase after "of" or "in", that which it qualifies, or that before "of".
 *
 *     2,000 km² of [territory]     $32 million in [foreign earnings]     a $5 million [fine]     [net income] of $2 million
 */
export function findMeasured(
  text: string,
  pieces: readonly Piece[],
  { from, next }: { readonly from: number; readonly next: number },
  tokens: readonly Token[],
  counting: Counting,
  isTime: (piece: Piece) => boolean,
): Span | null {
  const { partitive, holding } = counting
  const word = pieces[next]?.word ?? ''
  if (word === partitive || word === holding) {
    // spreads about 1 mm in |the| brain; but lost $2 million in the first quarter
    const holder = pieces[next + 1]
    const named = holder && determining.has(posAt(tokens, holder.start)) && !isTime(holder)
    if (word === holding && named) return null
    const held = findCounted(text, pieces, next + 1, tokens, counting)
    return held && (word === partitive || endsInNoun(held, pieces, tokens)) ? held : null
  }
  const before = pieces[from - 1]
  if (!before) return null
  if (determining.has(posAt(tokens, before.start)))
    return findCounted(text, pieces, next, tokens, counting)
  return before.word === partitive ? phraseBefore(pieces, from - 2, tokens) : null
}

/** "in cash", not "in Paris". */
function endsInNoun({ end }: Span, pieces: readonly Piece[], tokens: readonly Token[]): boolean {
  const head = pieces.find((piece) => piece.end === end)
  return head !== undefined && nominal.has(posAt(tokens, head.start))
}

/** The words of a noun and what qualifies it, back from its head. */
function phraseBefore(
  pieces: readonly Piece[],
  head: number,
  tokens: readonly Token[],
): Span | null {
  const last = pieces[head]
  if (!last || !nominal.has(posAt(tokens, last.start))) return null
  let first = last
  for (let at = head - 1; head - at < longestPhrase; at -= 1) {
    const piece = pieces[at]
    if (piece?.kind !== 'word' || !qualifying.has(posAt(tokens, piece.start))) break
    first = piece
  }
  return { start: first.start, end: last.end }
}
