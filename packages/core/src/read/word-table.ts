import { GAP, glyphOf, glyphsOf, QUOTE } from './glyphs.ts'
import { hashOf, mix, mixOther, otherOf } from './word-hash.ts'
import { APOSTROPHE, fold, plain } from './words.ts'

/** What is known of the words of a stretch of text, in order. */
export interface Words<Known> {
  readonly all: readonly Known[]
  /** of those outside of quotation marks */
  readonly unquoted: readonly Known[]
  /** which signs stand among them, as bits */
  readonly glyphs: number
}

/** The letters of a stretch of text, or of both of its ends with a gap between them. */
interface Stretch {
  readonly text: string
  readonly letters: Uint16Array
  readonly length: number
  /** where in the text the first of them stands */
  readonly from: number
  /** … and by how much those from `cut` on are shifted */
  readonly later: number
  readonly cut: number
}

/** Stretches are shorter, but for whole lines now and then. */
const LONG = 1024

/**
 * Words in lower case, each with what is known of it. They are looked up where they stand in a text, by a hash that is
 * made in passing: no word is cut out of it.
 */
export class WordTable<Known> {
  readonly #entries: ReadonlyMap<string, Known>
  /** what is known of a word, by its number; first of those that are not known */
  readonly #known: readonly Known[]
  /** two hashes a word, side by side: no letter is compared, for among 2^64 no two words meet */
  readonly #hashes: Int32Array
  /** open addressing: the number of a word, 0 where a slot is free */
  readonly #slots: Uint16Array | Uint32Array
  readonly #mask: number
  /** room for the letters of a stretch and what is known of its words, used again for each */
  readonly #letters = new Uint16Array(LONG)
  readonly #found: Known[] = []

  constructor(entries: ReadonlyMap<string, Known>, unknown: Known) {
    const words = [...entries.keys()]
    const size = 2 ** Math.ceil(Math.log2(SPARSE * (words.length + 1)))
    this.#entries = entries
    this.#known = [unknown, ...entries.values()]
    this.#hashes = Int32Array.from(['', ...words].flatMap((word) => [hashOf(word), otherOf(word)]))
    // small enough to stay near the processor
    this.#slots = words.length < 0x10000 ? new Uint16Array(size) : new Uint32Array(size)
    this.#mask = size - 1
    for (let number = 1; number <= words.length; number++) {
      let slot = slotOf(this.#hashes[2 * number] as number) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = number
    }
  }

  lookUp(text: string, from: number, to: number): Words<Known> {
    const length = to - from
    const letters = length < LONG ? this.#letters : new Uint16Array(length + 1)
    const glyphs = spell(letters, 0, text, from, to)
    const quotes = (glyphs & QUOTE) !== 0
    return this.#lookUp({ text, letters, length, from, later: from, cut: length }, glyphs, quotes)
  }

  /** Looks up the words at both ends of a long stretch, quoted or not, `width` signs each. All its signs are looked at. */
  lookUpEnds(text: string, from: number, to: number, width: number): Words<Known> {
    const letters = this.#letters
    const cut = width + 1
    const glyphs =
      spell(letters, 0, text, from, from + width) |
      spell(letters, cut, text, to - width, to) |
      // three spaces may stand across an end
      glyphsOf(text, from + width - 2, to - width + 2)
    const length = cut + width
    return this.#lookUp({ text, letters, length, from, later: to - length, cut }, glyphs, false)
  }

  #lookUp(stretch: Stretch, signs: number, quotes: boolean): Words<Known> {
    const { text, letters, length, from, later, cut } = stretch
    let glyphs = signs
    const found = this.#found
    let count = 0
    let unquoted: Known[] | null = null
    let closing = 0
    let between = 0
    for (let at = 0; at < length; ) {
      let letter = letters[at] as number
      if (letter === 0 || letter === APOSTROPHE) {
        at++
        if (++between >= WIDE && text.startsWith('   ', (at > cut ? later : from) + at - WIDE))
          glyphs |= GAP
        if (!quotes) continue
        const code = text.charCodeAt(from + at - 1)
        if (code !== STRAIGHT && code !== OPENING && code !== CLOSING) continue
        unquoted ??= found.slice(0, count)
        if (closing === code) closing = 0
        else if (closing === 0 && code !== CLOSING) closing = code === OPENING ? CLOSING : STRAIGHT
        continue
      }
      between = 0
      const start = at
      let hash = 0
      let other = 0
      let last = 0
      let highest = 0
      while (letter !== 0) {
        last = letter
        highest |= letter
        hash = mix(hash, letter)
        other = mixOther(other, letter)
        at++
        letter = letters[at] as number
      }
      const known =
        highest < 0x80 && last !== APOSTROPHE
          ? (this.#known[this.#numberOf(hash, other)] as Known)
          : this.#find(text, start < cut ? from : later, start, at)
      found[count++] = known
      if (unquoted !== null && closing === 0) unquoted.push(known)
    }
    const all = found.slice(0, count)
    if (count > LONG) found.length = LONG
    return { all, unquoted: unquoted ?? all, glyphs }
  }

  /**
   * The number of the word with these hashes; 0 where it is not known. Whether a word is known is anybody's guess, and
   * whether it stands in its first slot or has none is not: that is the one branch on the way.
   */
  #numberOf(hash: number, other: number): number {
    for (let slot = slotOf(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot] as number
      const apart =
        ((this.#hashes[2 * number] as number) ^ hash) |
        ((this.#hashes[2 * number + 1] as number) ^ other)
      // all bits where they are apart, none where they are not
      if ((number & ((apart | -apart) >> 31)) === 0) return number
    }
  }

  /** A word that has to be made plain first: with letters beyond ASCII, or apostrophes at its end. */
  #find(text: string, offset: number, start: number, end: number): Known {
    const printed = text.slice(offset + start, offset + end)
    return this.#entries.get(plain(printed.toLowerCase())) ?? (this.#known[0] as Known)
  }
}

/** So many slots a word: few are taken by another one. */
const SPARSE = 4
const WIDE = 3
const STRAIGHT = 0x22
const OPENING = 0x201c
const CLOSING = 0x201d

/** Writes what each sign counts as, from a place on, and a gap behind; tells which signs stand there. */
function spell(letters: Uint16Array, at: number, text: string, from: number, to: number): number {
  let glyphs = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    letters[at + i - from] = fold(code)
    glyphs |= glyphOf(code)
  }
  letters[at + to - from] = 0
  return glyphs
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
