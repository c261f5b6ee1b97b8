import { APOSTROPHE, fold, plain } from './words.ts'

/** What is known of the words of a stretch of text, in order. */
export interface Words<Known> {
  readonly all: readonly Known[]
  /** of those outside of quotation marks */
  readonly unquoted: readonly Known[]
  /** a number for the beginning of each word of four letters and more: "villagers" and "village" have one */
  readonly stems: readonly number[]
}

/** Shorter words have no stem; of longer ones it is the first letters. */
const SHORTEST_STEM = 4
const STEM = 6

/**
 * Words in lower case, each with what is known of it. They are looked up where they stand in a text, by a hash that is
 * made in passing: no word is cut out of it.
 */
export class WordTable<Known> {
  readonly #unknown: Known
  readonly #words: string[] = ['']
  readonly #known: Known[] = []
  readonly #hashes: Int32Array
  /** open addressing: the number of a word, 0 where a slot is free */
  readonly #slots: Uint32Array
  readonly #mask: number

  constructor(entries: ReadonlyMap<string, Known>, unknown: Known) {
    const size = 2 ** Math.ceil(Math.log2(4 * entries.size + 4))
    this.#unknown = unknown
    this.#known.push(unknown)
    this.#hashes = new Int32Array(entries.size + 1)
    this.#slots = new Uint32Array(size)
    this.#mask = size - 1
    for (const [word, known] of entries) {
      const number = this.#words.push(word) - 1
      this.#known.push(known)
      const hash = hashOf(word)
      this.#hashes[number] = hash
      let slot = slotOf(hash) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = number
    }
  }

  lookUp(text: string, from: number, to: number): Words<Known> {
    const all: Known[] = []
    const stems: number[] = []
    let unquoted = all
    let closing = 0
    for (let at = from; at < to; ) {
      const code = text.charCodeAt(at)
      const first = fold(code)
      if (first === 0 || first === APOSTROPHE) {
        at++
        if (code !== STRAIGHT && code !== OPENING && code !== CLOSING) continue
        if (unquoted === all) unquoted = all.slice()
        if (closing === code) closing = 0
        else if (closing === 0 && code !== CLOSING) closing = code === OPENING ? CLOSING : STRAIGHT
        continue
      }
      const start = at
      let hash: number = first
      let stem = 0
      let isPlain = first < 0x80
      let last = first
      for (at++; at < to; at++) {
        const letter = fold(text.charCodeAt(at))
        if (letter === 0) break
        if (at - start === STEM) stem = hash
        if (letter > 0x7f) isPlain = false
        hash = mix(hash, letter)
        last = letter
      }
      let word: string | null = null
      let length = at - start
      if (!isPlain || last === APOSTROPHE) {
        word = plain(text.slice(start, at).toLowerCase())
        length = word.length
        hash = hashOf(word)
        stem = hashOf(word.slice(0, STEM))
      }
      const known = this.#find(text, start, at, hash, word)
      all.push(known)
      if (unquoted !== all && closing === 0) unquoted.push(known)
      if (length >= SHORTEST_STEM) stems.push(length > STEM ? stem : hash)
    }
    return { all, unquoted, stems }
  }

  #find(text: string, start: number, end: number, hash: number, word: string | null): Known {
    for (let slot = slotOf(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot] as number
      if (number === 0) return this.#unknown
      if (this.#hashes[number] !== hash) continue
      const known = this.#words[number] as string
      if (word === null ? isAt(text, start, end, known) : word === known)
        return this.#known[number] as Known
    }
  }
}

const STRAIGHT = 0x22
const OPENING = 0x201c
const CLOSING = 0x201d

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i++)
    if (fold(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
  return true
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}

/** Base 31: beginnings of six small letters never meet. */
function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
