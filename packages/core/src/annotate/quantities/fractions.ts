import type { Counting } from '../../language/counting.ts'
import type { Span } from '../../model/span.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import { boundBefore, limits } from './bounds.ts'
import { findCounted } from './counted.ts'
import type { Drafted } from './fates.ts'
import { readNumber, shareOfOne } from './number-reading.ts'
import { phraseIn } from './phrase-in.ts'
import { type Piece, wordsOf } from './pieces.ts'
import { isWithin, posAt } from './tags.ts'

/** A fraction that is said is not measured: so far the share may be from it, in percent. */
const slack = 5

/** three-quarters | of the 400 | houses */
function pastTotal(pieces: readonly Piece[], from: number, counting: Counting): number {
  let at = from
  while (at - from < 3 && counting.links.has(pieces[at]?.word ?? '')) at += 1
  return readNumber(pieces, at, counting)?.next ?? from
}

/** Where a fraction is looked for: what is known of the words of its sentence. */
interface Around {
  readonly tokens: readonly Token[]
  readonly times: readonly Span[]
}

/** What may stand after "by a third": the end, a mark, or what begins another phrase. */
const ending: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART'])
/** The first or | second | half, the | last | quarter: a part of a match or of a year. */
const ranking: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/**
 * A share of something, as a percentage: two-thirds | of voters, half | the seats, a third | of its value, by | a fifth |.
 * Without "of" only what can be counted is shared: not "half the size of Wales".
 */
export function fractionAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  around: Around,
  counting: Counting,
): Drafted | null {
  const { shares, fractions, scales } = counting
  const named = [at + 1, at + 2].some((k) => fractions.has(pieces[k]?.word ?? ''))
  if (!named && !shares.has((pieces[at] as Piece).word)) return null
  // a quarter of a | million
  const one = shareOfOne(pieces, at, counting)
  if (one && scales.has(pieces[one.next]?.word ?? '')) return null
  for (const next of [at + 3, at + 2, at + 1]) {
    const last = pieces[next - 1]
    const share = last && phraseIn(shares, pieces, at, next)
    if (!last || share === undefined) continue
    const shared = sharedAfter(text, pieces, { at, next }, around, counting)
    if (shared === null) return null
    const value = Math.round(share * 1000) / 10
    const bound = boundBefore(pieces, at, counting)
    const from = bound?.from ?? at
    const exact = { low: value, high: value, vague: false, value, next, opens: null }
    const tidy = (n: number) => Math.round(n * 10) / 10
    const rough = { low: tidy(value - slack), high: tidy(value + slack), bound: 'about' as const }
    const isBounded = bound?.bound === 'at least' || bound?.bound === 'at most'
    const quantity = {
      start: (pieces[from] as Piece).start,
      end: last.end,
      value,
      ...(isBounded ? limits(exact, bound.bound, bound.closely) : rough),
      unit: counting.percent,
      si: null,
      counted: shared.counted,
      because: [
        `“${wordsOf(pieces, at, next)}” of them: a share`,
        ...(bound ? [`“${bound.words}”: ${bound.bound}`] : []),
      ],
    }
    return { quantity, from, next }
  }
  return null
}

/** What a fraction is a share of, `counted` null where that is not named; null where it is a share of nothing. */
function sharedAfter(
  text: string,
  pieces: readonly Piece[],
  { at, next }: { readonly at: number; readonly next: number },
  { tokens, times }: Around,
  counting: Counting,
): { readonly counted: Span | null } | null {
  const { links, partitive, partOf, heads, singular, definite, changing } = counting
  const after = pieces[next]
  const first = boundBefore(pieces, at, counting)?.from ?? at
  const before = pieces[first - 1]
  if (after?.word === partitive || links.has(after?.word ?? '')) {
    const counted = findCounted(text, pieces, pastTotal(pieces, next, counting), tokens, counting)
    const head = counted && /[\p{L}]+$/u.exec(text.slice(counted.start, counted.end))?.[0]
    const word = head?.toLowerCase()
    if (word && (heads.has(word) || singular(word) !== word)) return { counted }
    if (after?.word !== partitive) return null
    const isPart = before && (definite.has(before.word) || ranking.has(posAt(tokens, before.start)))
    if (isPart || (counted && isWithin(times, counted.end - 1))) return null
    return counted || partOf.has(pieces[next + 1]?.word ?? '') ? { counted } : null
  }
  const ends = !after || after.kind === 'mark' || ending.has(posAt(tokens, after.start))
  return before && changing.has(before.word) && ends && after?.word !== '-'
    ? { counted: null }
    : null
}
