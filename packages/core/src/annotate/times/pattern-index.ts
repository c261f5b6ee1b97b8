import type { Calendar, TimePattern } from '../../language/calendar.ts'
import { byNumber, type OfWord } from '../words/word-numbers.ts'
import type { Reading } from './reading.ts'

/** One item of a pattern: it takes any of these words or slots. */
export interface Item {
  readonly words: readonly string[]
  /** Whether it takes a mark that ends a part of the sentence, or its end. */
  readonly stops: boolean
  readonly slots: readonly { readonly name: string; readonly slot: string }[]
  readonly optional: boolean
}

export interface Context {
  readonly items: readonly Item[]
  readonly negated: boolean
}

/** In a pattern: a mark that ends a part of the sentence, or its end. */
const stop = '$'

/** A pattern with its items read once. */
export interface Matcher {
  /** The place of the pattern among all. */
  readonly rank: number
  readonly pattern: TimePattern
  readonly before: Context | null
  readonly items: readonly Item[]
  /** What stands after, one after the other. */
  readonly after: readonly Context[]
  readonly calendar: Calendar
}

/** Words and slots. */
interface Keys {
  readonly words: Set<string>
  readonly slots: Set<string>
}

/** Of these one has to come second; null: what begins can stand alone. */
type Follows = Keys | null

/** The patterns that can begin with a word or slot, by the words and slots that can come second: of many few go on. */
export class Begun {
  readonly #alone: Matcher[] = []
  readonly #words = new Map<string, Matcher[]>()
  readonly #slots = new Map<string, Matcher[]>()

  add(matcher: Matcher, follows: Follows): void {
    if (follows === null) this.#alone.push(matcher)
    for (const word of follows?.words ?? []) push(this.#words, word, matcher)
    for (const slot of follows?.slots ?? []) push(this.#slots, slot, matcher)
  }

  /** Whether one of the patterns goes on with a word, or with what it can be read as. */
  goesOn(word: string, readings: readonly Reading[]): boolean {
    if (this.#alone.length > 0 || this.#words.has(word)) return true
    for (const { slot } of readings) if (this.#slots.has(slot)) return true
    return false
  }

  /** Adds those that go on so to some that do in another way; each once, in no order. */
  addThoseThatGoOn(word: string, readings: readonly Reading[], some: Matcher[]): void {
    addNew(some, this.#alone)
    addNew(some, this.#words.get(word))
    for (const { slot } of readings) addNew(some, this.#slots.get(slot))
  }
}

function push(index: Map<string, Matcher[]>, key: string, matcher: Matcher): void {
  const known = index.get(key)
  if (known) known.push(matcher)
  else index.set(key, [matcher])
}

function addNew(some: Matcher[], more: readonly Matcher[] | undefined): void {
  if (more) for (const one of more) if (!some.includes(one)) some.push(one)
}

/** The patterns by the words and slots that they can begin with. */
export interface MatcherIndex {
  readonly words: ReadonlyMap<string, Begun>
  /** The same as `words`; null where a word begins none. */
  readonly begunBy: OfWord<Begun | null>
  readonly slots: ReadonlyMap<string, Begun>
}

export function indexPatterns(calendar: Calendar): MatcherIndex {
  const index = { words: new Map<string, Begun>(), slots: new Map<string, Begun>() }
  for (const [rank, pattern] of calendar.patterns.entries()) {
    const matcher = compile(pattern, rank, calendar)
    const { words, slots } = beginnings(matcher.items)
    for (const word of words) {
      const follows = secondsAfter((item) => item.words.includes(word), matcher.items)
      begunWith(index.words, word).add(matcher, follows)
    }
    for (const key of slots) {
      const follows = secondsAfter((item) => hasSlot(item, key), matcher.items)
      begunWith(index.slots, key).add(matcher, follows)
    }
  }
  return { ...index, begunBy: byNumber((word) => index.words.get(word) ?? null) }
}

function begunWith(index: Map<string, Begun>, key: string): Begun {
  const begun = index.get(key) ?? new Begun()
  index.set(key, begun)
  return begun
}

function hasSlot({ slots }: Item, key: string): boolean {
  return slots.some(({ slot }) => slot === key)
}

/** What can stand after what begins some items; null where nothing has to. */
function secondsAfter(begins: (item: Item) => boolean, items: readonly Item[]): Follows {
  const seconds = noKeys()
  for (const [at, item] of items.entries()) {
    const rest = items.slice(at + 1)
    if (begins(item)) {
      if (rest.every(({ optional }) => optional)) return null
      addBeginnings(rest, seconds)
    }
    if (!item.optional) break
  }
  return seconds
}

/** `(in|by) <month> <day>? (!of)` -> what stands before, the items, what stands after; after there may be two. */
function compile(pattern: TimePattern, rank: number, calendar: Calendar): Matcher {
  const [, written, body = '', behind = ''] =
    /^(?:\((.*?)\) )?(.*?)((?: \([^()]*\))*)$/.exec(pattern.words) ?? []
  const before = written === undefined ? null : context(written)
  const after = Array.from(behind.matchAll(/\(([^()]*)\)/g), ([, one = '']) => context(one))
  return { rank, pattern, before, items: itemsOf(body), after, calendar }
}

function context(written: string): Context {
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
    const words = alternatives.filter((one) => !one.startsWith('<'))
    return { words, stops: words.includes(stop), slots, optional }
  })
}

function noKeys(): Keys {
  return { words: new Set(), slots: new Set() }
}

function beginnings(items: readonly Item[]): Keys {
  const keys = noKeys()
  addBeginnings(items, keys)
  return keys
}

function addBeginnings(items: readonly Item[], keys: Keys): void {
  for (const item of items) {
    for (const word of item.words) keys.words.add(word)
    for (const { slot } of item.slots) keys.slots.add(slot)
    if (!item.optional) break
  }
}
