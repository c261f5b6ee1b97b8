import type { Counting } from '../../language/counting.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import { findCounted } from './counted.ts'
import type { Drafted } from './fates.ts'
import { readNumber } from './number-reading.ts'
import { type Piece, wordsOf } from './pieces.ts'
import { isWithin, posAt } from './tags.ts'

/** A ratio that is said is rounded: so far, as a part of it, the share may be from it. */
const slack = 0.25

/** Of how many a ratio is told, beside one in ten, one in a hundred: five out of seven are games. */
const roundParts: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 12, 20])

/** One in more than this many is a rate; one in eleven may be one of eleven. */
const rare = 20

/** A share told as so many in so many, as a percentage: | one in five | voters, | nine out of 10 | people. */
export function ratioAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { tokens, times }: { readonly tokens: readonly Token[]; readonly times: readonly Span[] },
  counting: Counting,
): Drafted | null {
  const part = readNumber(pieces, at, counting)
  if (!part || part.value < 1) return null
  const behind = pieces[part.next]?.word
  const join = counting.ratios.find(
    (words) =>
      behind !== undefined &&
      words.startsWith(behind) &&
      wordsOf(pieces, part.next, part.next + words.split(' ').length) === words,
  )
  if (!join) return null
  const whole = readNumber(pieces, part.next + join.split(' ').length, counting)
  const last = whole && pieces[whole.next - 1]
  const counted = last ? findCounted(text, pieces, whole.next, tokens, counting) : null
  // one in 50 | children, one in 40 | had died
  const verb = whole && pieces[whole.next]
  const told =
    counted !== null || (verb !== undefined && verb !== null && posAt(tokens, verb.start) === 'AUX')
  const isRare = part.value === 1 && whole !== null && whole.value > rare && told
  if (!last || whole.value <= part.value || !(isRound(whole.value) || isRare)) return null
  // three in | 10 days |: a pace; one in five-litre cars: no ratio is cut out of a word
  if (isWithin(times, last.start)) return null
  const after = pieces[whole.next]
  if (after && (counting.measures.has(after.word) || after.word === '-')) return null
  const value = Math.round((1000 * part.value) / whole.value) / 10
  const first = pieces[at] as Piece
  const quantity = {
    start: first.start,
    end: last.end,
    value,
    low: Math.round(value * (1 - slack) * 10) / 10,
    high: Math.min(100, Math.round(value * (1 + slack) * 10) / 10),
    bound: 'about' as const,
    unit: counting.percent,
    si: null,
    counted,
    because: [`“${wordsOf(pieces, at, whole.next)}”: a share`],
  }
  return { quantity, from: at, next: whole.next }
}

function isRound(parts: number): boolean {
  return roundParts.has(parts) || /^10+$/.test(String(parts))
}
