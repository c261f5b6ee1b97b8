import type { Piece } from '../quantities/pieces.ts'
import type { Begun, Context, Item, Matcher, MatcherIndex } from './pattern-index.ts'
import type { Reading } from './reading.ts'
import { findWay, isRecordIn } from './tense.ts'

export interface Match {
  readonly matcher: Matcher
  readonly next: number
  readonly values: Readonly<Record<string, string>>
}

/** What stands at each place of a sentence. */
export interface Row {
  readonly pieces: readonly Piece[]
  readonly readings: (at: number) => readonly Reading[]
}

/** Whether an expression can begin with the word at a piece, as far as the next piece tells. */
export function canBegin(row: Row, at: number, { begunBy }: MatcherIndex): boolean {
  const { word, number } = row.pieces[at] as Piece
  const begun = begunBy(word, number)
  return begun !== null && goesOn(row, at + 1, begun)
}

/** Whether what can come second stands at a piece. */
function goesOn({ pieces, readings }: Row, next: number, begun: Begun): boolean {
  return begun.goesOn(pieces[next]?.word ?? '', readings(next))
}

/** The longest match that begins at a piece; among equals the first pattern. */
export function longestMatch(row: Row, at: number, { begunBy, slots }: MatcherIndex): Match | null {
  const piece = row.pieces[at]
  const begun = piece ? begunBy(piece.word, piece.number) : null
  let best = begun && goesOn(row, at + 1, begun) ? bestOf(begun, row, at, null, null) : null
  const tried: Begun[] = []
  for (const { slot, length } of row.readings(at)) {
    const slotted = slots.get(slot)
    if (!slotted || tried.includes(slotted) || !goesOn(row, at + length, slotted)) continue
    tried.push(slotted)
    best = bestOf(slotted, row, at, slot, best)
  }
  return best
}

/** The longest of the best match so far and of those whose first item takes the word at a piece, or a slot. */
function bestOf(
  begun: Begun,
  row: Row,
  at: number,
  slot: string | null,
  before: Match | null,
): Match | null {
  let best = before
  for (const matcher of thoseThatGoOn(begun, row, at, slot)) {
    const match = matchAt(row, at, matcher)
    if (match && match.next > (best?.next ?? at)) best = match
  }
  return best
}

/** Of some patterns those that go on after the word at a piece, or after one of its readings as a slot; the first first. */
function thoseThatGoOn(
  begun: Begun,
  { pieces, readings }: Row,
  at: number,
  slot: string | null,
): readonly Matcher[] {
  const found: Matcher[] = []
  const add = (next: number) =>
    begun.addThoseThatGoOn(pieces[next]?.word ?? '', readings(next), found)
  if (slot === null) add(at + 1)
  else for (const one of readings(at)) if (one.slot === slot) add(at + one.length)
  return found.length > 1 ? found.sort((a, b) => a.rank - b.rank) : found
}

function matchAt(row: Row, at: number, matcher: Matcher): Match | null {
  const found: Record<string, string> = {}
  const next = follow(row, at, matcher.items, 0, found)
  if (next === null || !looksThere(row, at, next, matcher)) return null
  const values: Record<string, string> = {}
  if (matcher.before && !standsBefore(row, at, matcher.before, values)) return null
  if (!standsAfter(row, next, matcher.after, values)) return null
  return { matcher, next, values: { ...values, ...found } }
}

function looksThere(
  { pieces }: Row,
  at: number,
  next: number,
  { pattern, calendar }: Matcher,
): boolean {
  const { looking } = pattern
  if (!looking) return true
  return findWay(pieces, at, next, calendar) === looking && !isRecordIn(pieces, at, calendar)
}

/** How many pieces a context before a match may have. */
const reach = 8

function standsBefore(
  row: Row,
  at: number,
  { items, negated }: Context,
  values: Record<string, string>,
): boolean {
  for (let from = at - 1; from >= 0 && from >= at - reach; from -= 1) {
    if (follow(row, from, items, 0, values) === at) return !negated
  }
  return negated
}

function standsAfter(
  row: Row,
  next: number,
  contexts: readonly Context[],
  values: Record<string, string>,
): boolean {
  let at = next
  for (const { items, negated } of contexts) {
    const end = follow(row, at, items, 0, values)
    if ((end === null) !== negated) return false
    at = end ?? at
  }
  return true
}

const stops: ReadonlySet<string> = new Set('. , ; : ! ? ) " \' ” ’'.split(' '))

const none: readonly Reading[] = []

/** Follows the items from `at` on, each taken before it is left out; where they end, or null. */
function follow(
  row: Row,
  at: number,
  items: readonly Item[],
  k: number,
  values: Record<string, string>,
): number | null {
  const item = items[k]
  if (!item) return at
  const piece = row.pieces[at]
  if (item.stops && (!piece || stops.has(piece.word))) return follow(row, at, items, k + 1, values)
  if (piece) {
    const readings = item.slots.length > 0 ? row.readings(at) : none
    for (const { name, slot } of item.slots) {
      for (const reading of readings) {
        if (reading.slot !== slot) continue
        const end = follow(row, at + reading.length, items, k + 1, values)
        if (end !== null) {
          values[name] = reading.value
          return end
        }
      }
    }
    if (item.words.includes(piece.word)) {
      const end = follow(row, at + 1, items, k + 1, values)
      if (end !== null) return end
    }
  }
  return item.optional ? follow(row, at, items, k + 1, values) : null
}
