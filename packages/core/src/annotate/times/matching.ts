import type { Piece } from '../quantities/pieces.ts'
import type { Begun, Context, Follows, Item, Matcher, MatcherIndex } from './pattern-index.ts'
import type { Reading } from './reading.ts'
import { findWay } from './tense.ts'

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
export function canBegin(row: Row, at: number, index: MatcherIndex): boolean {
  const begun = index.words.get(row.pieces[at]?.word ?? '')
  return begun !== undefined && goesOn(row, at + 1, begun.follows)
}

/** Whether what can come second stands at a piece. */
function goesOn({ pieces, readings }: Row, next: number, follows: Follows): boolean {
  if (follows === null || follows.words.has(pieces[next]?.word ?? '')) return true
  for (const { slot } of readings(next)) if (follows.slots.has(slot)) return true
  return false
}

/** The longest match that begins at a piece; among equals the first pattern. */
export function longestMatch(row: Row, at: number, index: MatcherIndex): Match | null {
  const begun = index.words.get(row.pieces[at]?.word ?? '')
  let best = begun && goesOn(row, at + 1, begun.follows) ? bestOf(begun, row, at, null, null) : null
  const readings = row.readings(at)
  const tried: Begun[] = []
  for (const { slot, length } of readings) {
    const slotted = index.slots.get(slot)
    if (!slotted || tried.includes(slotted) || !goesOn(row, at + length, slotted.follows)) continue
    tried.push(slotted)
    best = bestOf(slotted, row, at, slot, best)
  }
  return best
}

/** The longest of the best match so far and of those whose first item takes the word at a piece, or a slot. */
function bestOf(
  { matchers }: Begun,
  row: Row,
  at: number,
  slot: string | null,
  before: Match | null,
): Match | null {
  let best = before
  for (const { matcher, follows } of matchers) {
    if (!anyGoesOn(row, at, slot, follows)) continue
    const match = matchAt(row, at, matcher)
    if (match && match.next > (best?.next ?? at)) best = match
  }
  return best
}

/** Whether what can come second stands behind the word at a piece, or behind one of its readings as a slot. */
function anyGoesOn(row: Row, at: number, slot: string | null, follows: Follows): boolean {
  if (follows === null) return true
  if (slot === null) return goesOn(row, at + 1, follows)
  for (const one of row.readings(at))
    if (one.slot === slot && goesOn(row, at + one.length, follows)) return true
  return false
}

function matchAt(row: Row, at: number, matcher: Matcher): Match | null {
  const values: Record<string, string> = {}
  if (matcher.before && !standsBefore(row, at, matcher.before, values)) return null
  const found: Record<string, string> = {}
  const next = follow(row, at, matcher.items, 0, found)
  if (next === null || !looksThere(row, at, next, matcher)) return null
  if (matcher.after) {
    const stands = follow(row, next, matcher.after.items, 0, values) !== null
    if (stands === matcher.after.negated) return null
  }
  return { matcher, next, values: { ...values, ...found } }
}

function looksThere(
  { pieces }: Row,
  at: number,
  next: number,
  { pattern, calendar }: Matcher,
): boolean {
  return !pattern.looking || findWay(pieces, at, next, calendar) === pattern.looking
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

const stops: ReadonlySet<string> = new Set('. , ; : ! ? ) " \' ” ’'.split(' '))

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
    for (const { name, slot } of item.slots) {
      for (const reading of row.readings(at)) {
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
