import type { Counting } from '../../language/counting.ts'
import type { Bound, Quantity } from '../../model/quantity.ts'
import type { Amount } from './number-ranges.ts'
import { phraseIn } from './phrase-in.ts'
import { type Piece, wordsOf } from './pieces.ts'

const longestBound = 4

/** The longest bound right before a number: |more than| 200. */
export function boundBefore(
  pieces: readonly Piece[],
  at: number,
  { before, handing, closely, range }: Counting,
): { bound: Bound; words: string; from: number; closely: boolean } | null {
  for (let from = Math.max(0, at - longestBound); from < at; from += 1) {
    const bound = phraseIn(before, pieces, from, at)
    if (!bound) continue
    const words = wordsOf(pieces, from, at)
    // they |handed over| 30 prisoners
    const handed = words === handing.particle && handing.verbs.has(pieces[from - 1]?.word ?? '')
    // sales |edged up to| 9 billion
    const isChange =
      words.startsWith(`${range.up} `) && range.changes.has(pieces[from - 1]?.word ?? '')
    return handed || isChange ? null : { bound, words, from, closely: closely.has(words) }
  }
  return null
}

/** The longest bound right after a number and its unit: 200 |or more|. */
export function boundAfter(
  pieces: readonly Piece[],
  at: number,
  { after }: Counting,
): { bound: Bound; words: string; next: number } | null {
  for (let next = Math.min(pieces.length, at + longestBound); next > at; next -= 1) {
    const bound = phraseIn(after, pieces, at, next)
    if (bound) return { bound, words: wordsOf(pieces, at, next), next }
  }
  return null
}

/** How far from the number said "about" it may be. */
const tolerance = 0.1

/** What a number and its bound leave open; `closely`: just over, just under. */
export function limits(
  { low, high, vague, value }: Pick<Amount, 'low' | 'high' | 'vague' | 'value'>,
  bound: Bound | null,
  closely = false,
): Pick<Quantity, 'bound' | 'low' | 'high'> {
  const near = closely && value !== null && value > 0 ? value * tolerance : null
  if (bound === 'at least') return { bound, low, high: near && tidy(low + near) }
  if (bound === 'at most')
    return { bound, low: near && high !== null ? tidy(high - near) : null, high }
  if (vague) return { bound: 'about', low, high }
  if (value === null) return { bound: 'between', low, high }
  if (bound !== 'about') return { bound: 'exactly', low, high }
  const slack = Math.abs(value) * tolerance
  return { bound, low: tidy(value - slack), high: tidy(value + slack) }
}

function tidy(number: number): number {
  return Number(number.toPrecision(12))
}
