import { APOSTROPHE, kindOf, LETTER, plain } from './words.ts'

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

  /** What is known of each word of a stretch of text, in order; of those outside of quotation marks as well. */
  lookUp(text: string, from: number, to: number): { all: Known[]; unquoted: Known[] } {
    const all: Known[] = []
    let unquoted = all
    let start = -1
    let hash = 0
    let isAscii = true
    let apostrophes = 0
    let closing = 0
    for (let i = from; i <= to; i++) {
      const code = i < to ? text.charCodeAt(i) : SPACE
      const kind = kindOf(code)
      if (kind === LETTER) {
        if (start < 0) {
          start = i
          hash = 0
          isAscii = true
        } else for (; apostrophes > 0; apostrophes--) hash = mix(hash, 0x27)
        hash = mix(hash, code | 0x20)
        if (code > 0x7f) isAscii = false
        continue
      }
      if (start >= 0) {
        if (kind === APOSTROPHE) {
          apostrophes += 1
          continue
        }
        const known = this.#find(text, start, i - apostrophes, hash, isAscii)
        all.push(known)
        if (unquoted !== all && closing === 0) unquoted.push(known)
        start = -1
        apostrophes = 0
      }
      if (code !== STRAIGHT && code !== OPENING && code !== CLOSING) continue
      if (unquoted === all) unquoted = all.slice()
      if (closing === code) closing = 0
      else if (closing === 0 && code !== CLOSING) closing = code === OPENING ? CLOSING : STRAIGHT
    }
    return { all, unquoted }
  }

  #find(text: string, start: number, end: number, asciiHash: number, isAscii: boolean): Known {
    const word = isAscii ? null : plain(text.slice(start, end).toLowerCase())
    const hash = word === null ? asciiHash : hashOf(word)
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

const SPACE = 0x20
const STRAIGHT = 0x22
const OPENING = 0x201c
const CLOSING = 0x201d

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i)
    if ((code === 0x2019 ? 0x27 : code | 0x20) !== word.charCodeAt(i)) return false
  }
  return true
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
