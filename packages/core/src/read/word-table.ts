import { hashOf, mix } from './word-hash.ts'
import { APOSTROPHE, fold, plain } from './words.ts'

/** What is known of the words of a stretch of text, in order. */
export interface Words<Known> {
  readonly all: readonly Known[]
  /** of those outside of quotation marks */
  readonly unquoted: readonly Known[]
}

/** Stretches are shorter, but for whole lines now and then. */
const LONG = 1024

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
  /** room for the letters of a stretch, used again for each */
  readonly #letters = new Uint16Array(LONG)

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
    const length = to - from
    const letters = this.#fold(text, from, length)
    const all: Known[] = []
    let unquoted = all
    let closing = 0
    for (let at = 0; at < length; ) {
      let letter = letters[at] as number
      if (letter === 0 || letter === APOSTROPHE) {
        const code = letter === 0 ? text.charCodeAt(from + at) : letter
        at++
        if (code !== STRAIGHT && code !== OPENING && code !== CLOSING) continue
        if (unquoted === all) unquoted = all.slice()
        if (closing === code) closing = 0
        else if (closing === 0 && code !== CLOSING) closing = code === OPENING ? CLOSING : STRAIGHT
        continue
      }
      const start = at
      let hash = 0
      let last = 0
      let highest = 0
      while (letter !== 0) {
        last = letter
        highest |= letter
        hash = mix(hash, letter)
        at++
        letter = letters[at] as number
      }
      const known =
        highest < 0x80 && last !== APOSTROPHE
          ? this.#findAt(letters, start, at, hash)
          : this.#find(plain(text.slice(from + start, from + at).toLowerCase()))
      all.push(known)
      if (unquoted !== all && closing === 0) unquoted.push(known)
    }
    return { all, unquoted }
  }

  /** What each code unit of a stretch counts as, and a 0 behind them; to be read before the next stretch is folded. */
  #fold(text: string, from: number, length: number): Uint16Array {
    const letters = length < LONG ? this.#letters : new Uint16Array(length + 1)
    for (let i = 0; i < length; i++) letters[i] = fold(text.charCodeAt(from + i))
    letters[length] = 0
    return letters
  }

  #findAt(letters: Uint16Array, start: number, end: number, hash: number): Known {
    for (let slot = slotOf(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot] as number
      if (number === 0) return this.#unknown
      if (this.#hashes[number] === hash && isAt(letters, start, end, this.#words[number] as string))
        return this.#known[number] as Known
    }
  }

  #find(word: string): Known {
    for (let slot = slotOf(hashOf(word)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot] as number
      if (number === 0) return this.#unknown
      if (this.#words[number] === word) return this.#known[number] as Known
    }
  }
}

const STRAIGHT = 0x22
const OPENING = 0x201c
const CLOSING = 0x201d

function isAt(letters: Uint16Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i++) if (letters[start + i] !== word.charCodeAt(i)) return false
  return true
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
