import type { Calendar, TimePattern } from '../../language/calendar.ts'

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
  readonly pattern: TimePattern
  readonly before: Context | null
  readonly items: readonly Item[]
  readonly after: Context | null
  readonly calendar: Calendar
}

/** Words and slots. */
class Keys {
  readonly words = new Set<string>()
  readonly slots = new Set<string>()

  add(other: Keys): void {
    for (const word of other.words) this.words.add(word)
    for (const slot of other.slots) this.slots.add(slot)
  }
}

/** Of these one has to come second; null: what begins can stand alone. */
export type Follows = Keys | null

/** The patterns that can begin with a word or slot, each with what can come second, and all that can. */
export interface Begun {
  readonly matchers: { readonly matcher: Matcher; readonly follows: Follows }[]
  follows: Follows
}

/** The patterns by the words and slots that they can begin with. */
export interface MatcherIndex {
  readonly words: ReadonlyMap<string, Begun>
  readonly slots: ReadonlyMap<string, Begun>
}

export function indexPatterns(calendar: Calendar): MatcherIndex {
  const index = { words: new Map<string, Begun>(), slots: new Map<string, Begun>() }
  for (const pattern of calendar.patterns) {
    const matcher = compile(pattern, calendar)
    const { words, slots } = beginnings(matcher.items)
    const begin = (begun: Begun | undefined, follows: Follows): Begun => {
      const { matchers, follows: all } = begun ?? { matchers: [], follows: new Keys() }
      matchers.push({ matcher, follows })
      if (follows) all?.add(follows)
      return { matchers, follows: follows && all }
    }
    for (const word of words) {
      const follows = secondsAfter((item) => item.words.includes(word), matcher.items)
      index.words.set(word, begin(index.words.get(word), follows))
    }
    for (const key of slots) {
      const follows = secondsAfter((item) => hasSlot(item, key), matcher.items)
      index.slots.set(key, begin(index.slots.get(key), follows))
    }
  }
  return index
}

function hasSlot({ slots }: Item, key: string): boolean {
  return slots.some(({ slot }) => slot === key)
}

/** What can stand behind what begins some items; null where nothing has to. */
function secondsAfter(begins: (item: Item) => boolean, items: readonly Item[]): Follows {
  const seconds = new Keys()
  for (const [at, item] of items.entries()) {
    const rest = items.slice(at + 1)
    if (begins(item)) {
      if (rest.every(({ optional }) => optional)) return null
      seconds.add(beginnings(rest))
    }
    if (!item.optional) break
  }
  return seconds
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
    const words = alternatives.filter((one) => !one.startsWith('<'))
    return { words, stops: words.includes(stop), slots, optional }
  })
}

function beginnings(items: readonly Item[]): Keys {
  const keys = new Keys()
  for (const item of items) {
    for (const word of item.words) keys.words.add(word)
    for (const { slot } of item.slots) keys.slots.add(slot)
    if (!item.optional) break
  }
  return keys
}
