import type { Tagger } from '../../language/tagger.ts'
import { HASH_PRIME as PRIME, HASH_START as START, smallAt } from '../../language/word-hash.ts'
import type { Span } from '../../model/span.ts'
import { kindAt, LETTER } from './characters.ts'
import { FirstPlaces } from './first-places.ts'
import { numberIn } from './word-numbers.ts'

/** What the letters of each word tell, as hashes: one entry a word in every list. */
export interface WordFacts {
  readonly count: number
  /** The number of each word: that of `numberOf`. */
  readonly numbers: Int32Array
  /** The word in lower case, every digit a 0. */
  readonly lower: Int32Array
  /** The number of the first word of the text that is the same in lower case. */
  readonly first: Int32Array
  readonly prefix1: Int32Array
  readonly prefix3: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  /** Kinds of its characters, runs as one: Xx for Oslo, X.X. for U.S., 0-0 for 15-20. */
  readonly shape: Int32Array
  /** The class of the word by its uses. */
  readonly use: Int32Array
  /** The smallest cluster of the word, the larger one that this is in, and the group of that. */
  readonly kin: Int32Array
  readonly cluster: Int32Array
  readonly group: Int32Array
  /** CAPITAL, SMALL, FIGURE and OTHER, whichever its characters are. */
  readonly makeup: Uint8Array
}

export const CAPITAL = 1
export const SMALL = 2
export const FIGURE = 4
export const OTHER = 8
/** It begins with a capital. */
export const CAPITALIZED = 16

/** This many of the lists are of whole numbers: they share one stretch of memory. */
const LISTS = 14

/** Reads the facts of the words off their letters. */
export function readWordFacts(
  text: string,
  words: readonly Span[],
  { clusters, uses }: Pick<Tagger, 'clusters' | 'uses'>,
): WordFacts {
  const count = words.length
  const room = new ArrayBuffer(LISTS * count * Int32Array.BYTES_PER_ELEMENT)
  let lists = 0
  const list = () => new Int32Array(room, lists++ * count * Int32Array.BYTES_PER_ELEMENT, count)
  const facts: WordFacts = {
    count,
    numbers: list(),
    lower: list(),
    first: list(),
    prefix1: list(),
    prefix3: list(),
    suffix1: list(),
    suffix2: list(),
    suffix3: list(),
    suffix4: list(),
    shape: list(),
    use: list(),
    kin: list(),
    cluster: list(),
    group: list(),
    makeup: new Uint8Array(count),
  }
  const { suffix1, suffix2, suffix3, suffix4, use, kin, cluster, group } = facts
  /** What is the same wherever a word stands. */
  const ofLetters = [suffix1, suffix2, suffix3, suffix4, use, kin, cluster, group]
  const places = new FirstPlaces(count)
  for (let i = 0; i < count; i++) {
    const { start, end } = words[i] as Span
    readWord(text, start, end, i, facts)
    const lower = facts.lower[i] as number
    const first = places.of(lower, i)
    facts.first[i] = first
    facts.numbers[i] = numberIn(text, start, end)
    if (first < i) {
      for (const list of ofLetters) list[i] = list[first] as number
      continue
    }
    readEnd(text, start, end, i, facts)
    const kin = clusters.of(lower)
    const cluster = clusters.clusterOf(kin)
    facts.use[i] = uses(lower)
    facts.kin[i] = kin
    facts.cluster[i] = cluster
    facts.group[i] = clusters.groupOf(cluster)
  }
  return facts
}

function readWord(text: string, start: number, end: number, i: number, facts: WordFacts): void {
  let lower = START
  let shape = START
  let makeup = 0
  let before = 0
  for (let at = start; at < end; at++) {
    const small = smallAt(text, at)
    lower = Math.imul(lower ^ small, PRIME)
    if (at === start) facts.prefix1[i] = lower
    if (at === start + 2) facts.prefix3[i] = lower
    const kind = makeupAt(text, at, small)
    if (at === start && kind === CAPITAL) makeup |= CAPITALIZED
    makeup |= kind
    const sign = kind === OTHER ? small : kind
    if (sign !== before) shape = Math.imul(shape ^ sign, PRIME)
    before = sign
  }
  facts.lower[i] = lower
  facts.shape[i] = shape
  facts.makeup[i] = makeup
}

function readEnd(text: string, start: number, end: number, i: number, facts: WordFacts): void {
  let suffix = START
  for (let length = 1; length <= 4 && end - length >= start; length++) {
    suffix = Math.imul(suffix ^ smallAt(text, end - length), PRIME)
    if (length === 1) facts.suffix1[i] = suffix
    else if (length === 2) facts.suffix2[i] = suffix
    else if (length === 3) facts.suffix3[i] = suffix
    else facts.suffix4[i] = suffix
  }
}

function makeupAt(text: string, at: number, small: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if (code !== small && code >= 65 && code <= 90) return CAPITAL
    if (small === 48) return FIGURE
    return code >= 97 && code <= 122 ? SMALL : OTHER
  }
  if (kindAt(text, at) !== LETTER) return OTHER
  return code === small ? SMALL : CAPITAL
}
