import type { Counting } from '../language/counting.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'
import type { Sentence, Token } from '../model/token.ts'
import { boundAfter, boundBefore, limits } from './quantities/bounds.ts'
import { carryUnits } from './quantities/carried-units.ts'
import { findCounted } from './quantities/counted.ts'
import { fillElided } from './quantities/elided.ts'
import { tellsFateAt } from './quantities/fate-after.ts'
import { type Drafted, settleFates } from './quantities/fates.ts'
import { fractionAt } from './quantities/fractions.ts'
import { oftenAt } from './quantities/how-often.ts'
import { isLength } from './quantities/lengths.ts'
import { findMeasured } from './quantities/measured.ts'
import { measureOf } from './quantities/measures.ts'
import { noneAt } from './quantities/none.ts'
import { namesAt } from './quantities/number-names.ts'
import { type Amount, readAmount } from './quantities/number-ranges.ts'
import { startsOf } from './quantities/number-starts.ts'
import { partCurrencies } from './quantities/part-currencies.ts'
import { cutSentences, type Piece, partUnits } from './quantities/pieces.ts'
import { ratioAt } from './quantities/ratios.ts'
import { isWithin, posAt } from './quantities/tags.ts'
import type { FoundTime } from './times/found-time.ts'

/**
 * Finds numbers with their bounds, units and what they count; what belongs to a time is left out. A quantity spans bound,
 * number and unit ("more than 200 km"); what is counted ("civilians") has a span of its own, and is null where no noun
 * follows ("27 were injured").
 */
export function findQuantities(
  text: string,
  {
    sentences,
    tokens,
  }: { readonly sentences: readonly Sentence[]; readonly tokens: readonly Token[] },
  times: readonly Told[],
  counting: Counting,
  pieces: readonly (readonly Piece[])[] = cutSentences(text, sentences),
): Quantity[] {
  const { measures, scales } = counting
  // six primaries |yesterday|, but 33 Earth |days|
  const days = times.filter(({ type }) => type !== 'DURATION')
  const found = pieces.flatMap((cut) => {
    const parted = partCurrencies(text, cut, counting)
    // "5m" is five millions, "5m deep" is five metres
    const isUnit = (word: string, at: number) =>
      measures.has(word) && (!scales.has(word) || isLength(parted, at, counting))
    const pieces = partUnits(parted, isUnit)
    const drafts = draft(text, pieces, tokens, { times, days }, counting)
    if (drafts.length === 0) return []
    const posOf = ({ start }: Piece) => posAt(tokens, start)
    const isTime = ({ start }: Piece) => isWithin(times, start)
    const reading = { pieces, posOf, isTime, counting }
    const settled = carryUnits(settleFates(text, drafts, reading), drafts, reading)
    // "nobody knows" counts nothing
    return settled.filter(({ outcome }, index) => !drafts[index]?.none || outcome !== null)
  })
  return fillElided(text, found, counting)
}

function draft(
  text: string,
  pieces: readonly Piece[],
  tokens: readonly Token[],
  { times, days }: Readonly<Record<'times' | 'days', readonly Span[]>>,
  counting: Counting,
): Drafted[] {
  const found: Drafted[] = []
  const starts = startsOf(counting)
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece
    if (piece.kind !== 'number' && !starts.count(piece.word, piece.number)) {
      at += 1
      continue
    }
    const timed = isWithin(times, piece.start)
    const none = timed
      ? null
      : (fractionAt(text, pieces, at, { tokens, times }, counting) ??
        ratioAt(text, pieces, at, { tokens, times }, counting) ??
        noneAt(text, pieces, at, tokens, counting) ??
        oftenAt(pieces, at, tokens, counting))
    if (none) found.push(none)
    const amount = none || timed ? null : readAmount(pieces, at, counting)
    const skipped = amount && namesAt(text, pieces, at, amount, tokens, counting)
    const seen = { tokens, isTime: ({ start }: Piece) => isWithin(days, start) }
    const one = amount && !skipped && quantityOf(text, pieces, at, amount, seen, counting)
    // a bound that a time holds already is the time's
    if (one && one.quantity.end > (found.at(-1)?.quantity.end ?? -1)) found.push(one)
    at = amount ? Math.max(amount.next, skipped ?? 0) : (none?.next ?? at + 1)
  }
  return found
}

/** The least that a vague number means when it stands for people without naming them: dozens, thousands. */
const manyAlone = 20

/** A time, which may say that it lasts and no day. */
type Told = Span & Partial<Pick<FoundTime, 'type'>>

/** What is known of a sentence before its numbers are read. */
interface Seen {
  readonly tokens: readonly Token[]
  readonly isTime: (piece: Piece) => boolean
}

function quantityOf(
  text: string,
  pieces: readonly Piece[],
  at: number,
  amount: Amount,
  { tokens, isTime }: Seen,
  counting: Counting,
): Drafted | null {
  const { from, next, unit, si } = measureOf(pieces, at, amount.next, counting)
  const leading = boundBefore(pieces, from, counting)
  const before =
    unit === null && leading && isPlace(leading.words, pieces, at, amount, counting)
      ? null
      : leading
  const after = boundAfter(pieces, next, counting)
  const first = pieces[amount.opens ?? before?.from ?? from]
  const last = pieces[(after?.next ?? next) - 1]
  if (!first || !last) return null
  const reach = { from: amount.opens ?? before?.from ?? from, next: after?.next ?? next }
  const counted =
    unit !== null
      ? findMeasured(text, pieces, reach, tokens, counting, isTime)
      : tellsFateAt(pieces, reach.next, counting)
        ? null
        : findCounted(text, pieces, reach.next, tokens, counting, isTime)
  const who = counting.who === pieces[reach.next]?.word
  const alone = counted === null && unit === null && !who
  const named = counting.definite.has(pieces[at - 1]?.word ?? '')
  if (alone && (named || (amount.vague && amount.low < manyAlone))) return null
  const isOne = amount.value === 1
  if (isOne && isPronoun(pieces, at, amount.next, counting)) return null
  if (isOne && alone && !mayTellFate(pieces, at, reach.next, tokens, counting)) return null
  const bound = before ?? after
  const edges = limits(amount, bound?.bound ?? null, before?.closely)
  const convert = (n: number | null) =>
    n === null || si === null ? null : Number((n * si.factor + (si.offset ?? 0)).toPrecision(8))
  const quantity = {
    start: first.start,
    end: last.end,
    value: amount.value,
    ...edges,
    unit,
    si: si && { low: convert(edges.low), high: convert(edges.high), unit: si.unit },
    counted,
    because: bound ? [`“${bound.words}”: ${bound.bound}`] : [],
  }
  // two were hurt and |one| died
  return { quantity, ...reach, ...(alone && isOne ? { none: true as const } : {}) }
}

/**
 * Whether what befell one may be told after it: one |was hurt|, |died|, |, a man of 81, was killed|; not: one |said| he was hurt,
 * the |new| one was destroyed.
 */
function mayTellFate(
  pieces: readonly Piece[],
  at: number,
  next: number,
  tokens: readonly Token[],
  { outcomes: { undergone, done } }: Counting,
): boolean {
  const [before, after] = [pieces[at - 1], pieces[next]]
  if (!after || (before && posAt(tokens, before.start) === 'ADJ')) return false
  const { word, start } = after
  return word === ',' || undergone.has(word) || done.has(word) || posAt(tokens, start) === 'AUX'
}

/** So few are counted without a bound. */
const few = 10

/** flew | over | three regions: where, for nobody bounds a few in words */
function isPlace(
  words: string,
  pieces: readonly Piece[],
  at: number,
  { value, next }: Amount,
  { placing }: Counting,
): boolean {
  const isWord = pieces[at]?.kind === 'word' && next === at + 1
  return (
    isWord && placing.has(words) && value !== null && value <= few && pieces[next]?.kind === 'word'
  )
}

/** "no one", "one of the" */
function isPronoun(
  pieces: readonly Piece[],
  at: number,
  next: number,
  { pronominal, partitive }: Counting,
): boolean {
  return pronominal.has(pieces[at - 1]?.word ?? '') || pieces[next]?.word === partitive
}
