import type { Counting } from '../../language/counting.ts'
import type { Token } from '../../model/token.ts'
import { findCounted } from './counted.ts'
import type { Drafted } from './fates.ts'
import { readNumber, shareOfOne } from './number-reading.ts'
import { phraseIn } from './phrase-in.ts'
import { type Piece, wordsOf } from './pieces.ts'

/** A fraction that is said is not measured: so far the share may be from it, in percent. */
const slack = 5

/** three-quarters | of the 400 | houses */
function pastTotal(pieces: readonly Piece[], from: number, counting: Counting): number {
  let at = from
  while (at - from < 3 && counting.links.has(pieces[at]?.word ?? '')) at += 1
  return readNumber(pieces, at, counting)?.next ?? from
}

/**
 * A share of many, as a percentage: two-thirds | of voters, half | the seats. What is no share of things that can be
 * counted ("half the size of Wales", "a third of its value") is left as it is.
 */
export function fractionAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  tokens: readonly Token[],
  counting: Counting,
): Drafted | null {
  const { shares, fractions, links, partitive, heads, scales, singular } = counting
  const named = [at + 1, at + 2].some((k) => fractions.has(pieces[k]?.word ?? ''))
  if (!named && !shares.has((pieces[at] as Piece).word)) return null
  // a quarter of a | million
  const one = shareOfOne(pieces, at, counting)
  if (one && scales.has(pieces[one.next]?.word ?? '')) return null
  for (const next of [at + 3, at + 2, at + 1]) {
    const last = pieces[next - 1]
    const share = last && phraseIn(shares, pieces, at, next)
    if (!last || share === undefined) continue
    const after = pieces[next]?.word ?? ''
    if (after !== partitive && !links.has(after)) return null
    const counted = findCounted(text, pieces, pastTotal(pieces, next, counting), tokens, counting)
    const head = counted && /[\p{L}]+$/u.exec(text.slice(counted.start, counted.end))?.[0]
    const word = head?.toLowerCase()
    if (!word || (!heads.has(word) && singular(word) === word)) return null
    const value = Math.round(share * 1000) / 10
    const quantity = {
      start: (pieces[at] as Piece).start,
      end: last.end,
      value,
      low: Math.round((value - slack) * 10) / 10,
      high: Math.round((value + slack) * 10) / 10,
      bound: 'about' as const,
      unit: counting.percent,
      si: null,
      counted,
      because: [`“${wordsOf(pieces, at, next)}” of them: a share`],
    }
    return { quantity, from: at, next }
  }
  return null
}
