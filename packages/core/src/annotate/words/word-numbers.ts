import { detached } from '../../language/remembered.ts'
import { HASH_PRIME as PRIME, HASH_START as START } from '../../language/word-hash.ts'

/** This many words are remembered: more than a language uses often. */
const usual = 50_000
const MASK = 2 ** 17 - 1

/** The words that are remembered, in the order of their numbers, the first of which is `begin`. */
let words: string[] = []
let begin = 0
const hashes = new Int32Array(usual)
/** The place among the words, and 1; 0 where a slot is free. Open addressing. */
const slots = new Int32Array(MASK + 1)

/**
 * The number of a word in lower case: the same in all texts as long as it is remembered, and never that of another. What is
 * known of a word is kept by its number, so that its letters are looked at once, however many stages ask.
 */
export function numberOf(word: string): number {
  let hash = START | 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  let slot = slotOf(hash)
  for (let place = slots[slot] as number; place > 0; place = slots[slot] as number) {
    if (hashes[place - 1] === hash && words[place - 1] === word) return begin + place - 1
    slot = (slot + 1) & MASK
  }
  return learn(word, hash)
}

/** The number of the word that stands from one place to another, in whatever letters: nearly all are found without cutting it out. */
export function numberIn(text: string, start: number, end: number): number {
  let hash = START | 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > LAST_PLAIN) return numberOf(text.slice(start, end).toLowerCase())
    hash = Math.imul(hash ^ small(code), PRIME)
  }
  let slot = slotOf(hash)
  for (let place = slots[slot] as number; place > 0; place = slots[slot] as number) {
    if (hashes[place - 1] === hash && standsAt(words[place - 1] as string, text, start, end))
      return begin + place - 1
    slot = (slot + 1) & MASK
  }
  return learn(text.slice(start, end).toLowerCase(), hash)
}

/** The word of a number, the one string that all texts share; undefined where it is remembered no longer. */
export function wordOf(number: number): string | undefined {
  return words[number - begin]
}

const LAST_PLAIN = 0x7f

const small = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code)

const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & MASK

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== small(text.charCodeAt(start + at))) return false
  return true
}

function learn(word: string, hash: number): number {
  if (words.length === usual) {
    begin += usual
    words = []
    slots.fill(0)
  }
  let slot = slotOf(hash)
  while (slots[slot] !== 0) slot = (slot + 1) & MASK
  hashes[words.length] = hash
  slots[slot] = words.push(detached(word))
  return begin + words.length - 1
}

/** What a function gives of a word, which is told with its number. */
export type OfWord<Made> = (word: string, number: number) => Made

/** The same function of a word, worked out once for each that is remembered; what it gives is shared and must not be changed. */
export function byNumber<Made>(work: OfWord<Made>): OfWord<Made> {
  let from = begin
  let kept: (Made | undefined)[] = []
  return (word, number) => {
    if (from !== begin) {
      from = begin
      kept = []
    }
    if (number < from) return work(word, number)
    const at = number - from
    while (kept.length <= at) kept.push(undefined)
    const known = kept[at]
    if (known !== undefined) return known
    const made = work(word, number)
    kept[at] = made
    return made
  }
}

const sets = new WeakMap<ReadonlySet<string>, OfWord<boolean>>()

/** Whether words are in a set: to be asked of many. */
export function isIn(set: ReadonlySet<string>): OfWord<boolean> {
  const kept = sets.get(set)
  if (kept) return kept
  const made = byNumber((word) => set.has(word))
  sets.set(set, made)
  return made
}

const tables = new WeakMap<ReadonlyMap<string, unknown>, OfWord<unknown>>()

/** What a table has for words, null for those that it lacks: to be asked of many. */
export function foundIn<Made>(table: ReadonlyMap<string, Made>): OfWord<Made | null> {
  const kept = tables.get(table) as OfWord<Made | null> | undefined
  if (kept) return kept
  const made = byNumber((word) => table.get(word) ?? null)
  tables.set(table, made)
  return made
}
