import type { Calendar, TimePattern } from '../../language/calendar.ts'
import type { Piece } from '../quantities/pieces.ts'
import type { Reading } from './reading.ts'
import { findWay } from './tense.ts'

/** One item of a pattern: it takes any of these words or slots. */
interface Item {
  readonly words: readonly string[]
  readonly slots: readonly { readonly name: string; readonly slot: string }[]
  readonly optional: boolean
}

interface Context {
  readonly items: readonly Item[]
  readonly negated: boolean
}

/** A pattern with its items read once. */
export interface Matcher {
  readonly pattern: TimePattern
  readonly before: Context | null
  readonly items: readonly Item[]
  readonly after: Context | null
  readonly calendar: Calendar
}

/** Words and slots of which one has to come second; null: what begins can stand alone. */
type Follows = ReadonlySet<string> | null

/** The patterns that can begin with a word or slot, each with what can come second, and all that can. */
interface Begun {
  readonly matchers: { readonly matcher: Matcher; readonly follows: Follows }[]
  follows: Set<string> | null
}

/** Words and slots (`<month>`) -> the patterns that can begin with them. */
export type MatcherIndex = ReadonlyMap<string, Begun>

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

export function indexPatterns(calendar: Calendar): MatcherIndex {
  const index = new Map<string, Begun>()
  for (const pattern of calendar.patterns) {
    const matcher = compile(pattern, calendar)
    for (const key of beginnings(matcher.items)) {
      const begun = index.get(key) ?? { matchers: [], follows: new Set() }
      index.set(key, begun)
      const seconds = secondsAfter(key, matcher.items)
      begun.matchers.push({ matcher, follows: seconds })
      if (seconds) for (const second of seconds) begun.follows?.add(second)
      else begun.follows = null
    }
  }
  return index
}

/** What can stand behind a word or slot that begins some items; null where nothing has to. */
function secondsAfter(key: string, items: readonly Item[]): Set<string> | null {
  const seconds = new Set<string>()
  for (const [at, item] of items.entries()) {
    const rest = items.slice(at + 1)
    if (item.words.includes(key) || item.slots.some(({ slot }) => `<${slot}>` === key)) {
      if (rest.every(({ optional }) => optional)) return null
      for (const key of beginnings(rest)) seconds.add(key)
    }
    if (!item.optional) break
  }
  return seconds
}

/** Whether an expression can begin with the word at a piece, as far as the next piece tells. */
export function canBegin(row: Row, at: number, index: MatcherIndex): boolean {
  const begun = index.get(row.pieces[at]?.word ?? '')
  return begun !== undefined && goesOn(row, at + 1, begun.follows)
}

/** Whether what can come second stands at a piece. */
function goesOn({ pieces, readings }: Row, next: number, follows: Follows): boolean {
  if (follows === null || follows.has(pieces[next]?.word ?? '')) return true
  return readings(next).some(({ slot }) => follows.has(`<${slot}>`))
}

/** `(in|by) <month> <day>? (!of)` -> what stands before, the items, what stands after. */
function compile(pattern: TimePattern, calendar: Calendar): Matcher {
  const [, before, body = '', after] =
    /^(?:\((.*?)\) )?(.*?)(?: \(([^()]*)\))?$/.exec(pattern.words) ?? []
  return { pattern, before: context(before), items: itemsOf(body), after: context(after), calendar }
}

function context(written: string | undefined): Context | null {
  if (written === undefined) return null
  const negated = written.startsWith('!')
  return { items: itemsOf(negated ? written.slice(1) : written), negated }
}

function itemsOf(written: string): Item[] {
  return written.split(' ').map((item) => {
    const optional = item.length > 1 && item.endsWith('?')
    const alternatives = (optional ? item.slice(0, -1) : item).split('|')
    const slots = alternatives
      .filter((one) => one.startsWith('<'))
      .map((one) => {
        const [name = '', slot = name] = one.slice(1, -1).split('=')
        return { name, slot }
      })
    return { words: alternatives.filter((one) => !one.startsWith('<')), slots, optional }
  })
}

function beginnings(items: readonly Item[]): Set<string> {
  const keys = new Set<string>()
  for (const item of items) {
    for (const word of item.words) keys.add(word)
    for (const { slot } of item.slots) keys.add(`<${slot}>`)
    if (!item.optional) break
  }
  return keys
}

/** The longest match that begins at a piece; among equals the first pattern. */
export function longestMatch(row: Row, at: number, index: MatcherIndex): Match | null {
  const word = row.pieces[at]?.word ?? ''
  let best: Match | null = null
  const tried: Begun[] = []
  /** `nexts`: all places where what begins may end. */
  const tryAll = (begun: Begun | undefined, next: number, nexts: readonly number[]) => {
    if (!begun || tried.includes(begun) || !goesOn(row, next, begun.follows)) return
    tried.push(begun)
    for (const { matcher, follows } of begun.matchers) {
      const mayMatch = nexts.some((one) => goesOn(row, one, follows))
      const match = mayMatch ? matchAt(row, at, matcher) : null
      if (match && match.next > (best?.next ?? at)) best = match
    }
  }
  tryAll(index.get(word), at + 1, [at + 1])
  const readings = row.readings(at)
  for (const { slot, length } of readings)
    tryAll(
      index.get(`<${slot}>`),
      at + length,
      readings.flatMap((one) => (one.slot === slot ? at + one.length : [])),
    )
  return best
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
