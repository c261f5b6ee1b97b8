import type { Counting } from '../../language/counting.ts'
import type { Token } from '../../model/token.ts'
import { findCounted } from './counted.ts'
import type { Drafted } from './fates.ts'
import { type Piece, wordsOf } from './pieces.ts'

const zero = {
  value: 0,
  low: 0,
  high: 0,
  bound: 'exactly' as const,
  unit: null,
  si: null,
  because: [],
}

/** Nobody, no one, none; "no" with what there is none of: no casualties. */
export function noneAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  tokens: readonly Token[],
  counting: Counting,
): Drafted | null {
  const first = pieces[at] as Piece
  if (!first.word.startsWith(counting.no)) return null
  for (const next of [at + 3, at + 2, at + 1]) {
    const last = pieces[next - 1]
    if (last && counting.nobody.has(wordsOf(pieces, at, next)))
      return draft(first, last, null, at, next)
  }
  if (first.word !== counting.no) return null
  const unlost = noneLost(text, pieces, at, tokens, counting)
  if (unlost) return unlost
  const counted = findCounted(text, pieces, at + 1, tokens, counting)
  return counted && draft(first, first, counted, at, at + 1)
}

/** no |loss| of human life: what befell nobody. */
function noneLost(
  text: string,
  pieces: readonly Piece[],
  at: number,
  tokens: readonly Token[],
  counting: Counting,
): Drafted | null {
  const { outcomes, heads, person } = counting
  const [first, deed, of] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  const fate = outcomes.of.get(deed?.word ?? '')
  if (!first || !fate || !outcomes.possessed.has(of?.word ?? '')) return null
  const counted = findCounted(text, pieces, at + 3, tokens, counting)
  const word = counted && text.slice(counted.start, counted.end).toLowerCase().split(' ').at(-1)
  if (heads.get(word ?? '') !== person) return null
  return { ...draft(first, first, counted, at, at + 1), fate }
}

function draft(
  first: Piece,
  last: Piece,
  counted: Drafted['quantity']['counted'],
  from: number,
  next: number,
): Drafted {
  return {
    quantity: { start: first.start, end: last.end, ...zero, counted },
    from,
    next,
    none: true,
  }
}
