import type { Counting } from '../../language/counting.ts'
import { remembered } from '../../language/remembered.ts'
import { startsNumber, startsShare } from './number-starts.ts'
import { phraseIn } from './phrase-in.ts'
import type { Piece } from './pieces.ts'

/** This many pieces a share takes: three-quarters. */
const longestShare = 3

/** A number and the piece after it. */
export interface NumberRead {
  readonly value: number
  readonly next: number
}

const digits = /^(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)$/
const digitsWithEnding = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(\p{L}+)$/u

/** Reads the number that begins at a piece, in digits or words: "1.3 million", "two hundred and five". */
export function readNumber(
  pieces: readonly Piece[],
  at: number,
  counting: Counting,
): NumberRead | null {
  const first = pieces[at]
  if (!first || !startsNumber(first, counting)) return null
  const share = shareOfOne(pieces, at, counting)
  if (share) {
    const scaled = readScales(pieces, share.next, share.value, counting)
    return scaled.next > share.next ? scaled : null
  }
  const read =
    first.kind === 'number' ? readDigits(pieces, at, counting) : readWords(pieces, at, counting)
  const more = read ? phraseAt(pieces, read.next, counting.andHalf) : 0
  return read && more ? readScales(pieces, read.next + more, read.value + 0.5, counting) : read
}

/** A share of one of what stands after it: "half a | million", "a quarter of a | mile", "a half | dozen". */
export function shareOfOne(
  pieces: readonly Piece[],
  at: number,
  counting: Counting,
): NumberRead | null {
  const first = pieces[at]
  if (!first || !startsShare(first, counting)) return null
  const half = phraseAt(pieces, at, counting.halfOf)
  if (half) return { value: 0.5, next: at + half }
  for (let next = Math.min(pieces.length, at + longestShare); next > at; next -= 1) {
    const value = phraseIn(counting.shares, pieces, at, next)
    if (value === undefined) continue
    const one = pieces[next]?.word === counting.partitive ? next + 1 : next
    return counting.one.has(pieces[one]?.word ?? '') ? { value, next: one + 1 } : null
  }
  return null
}

const wordsOf = remembered((phrase): readonly string[] => phrase.split(' '))

/** How many pieces one of the phrases takes that begins there; 0: none. */
function phraseAt(pieces: readonly Piece[], at: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const words = wordsOf(phrase)
    if (words.every((word, k) => pieces[at + k]?.word === word)) return words.length
  }
  return 0
}

function readDigits(pieces: readonly Piece[], at: number, counting: Counting): NumberRead | null {
  const word = pieces[at]?.word ?? ''
  const [, figure, ending] = digitsWithEnding.exec(word) ?? [word, word, '']
  const scale = ending ? counting.scales.get(ending) : 1
  if (!figure || !digits.test(figure) || scale === undefined) return null
  const value = Number(figure.replaceAll(',', '')) * scale
  const share = ending ? 0 : shareAfter(pieces, at + 1)
  if (share > 0) return readScales(pieces, at + 4, value + share, counting)
  const grown = readScales(pieces, at + 1, value, counting)
  return Number.isFinite(grown.value) ? grown : null
}

/** 4 | 1/2 |: the share that the figures after a number add to it; 0: none. */
function shareAfter(pieces: readonly Piece[], at: number): number {
  const [part, slash, whole, next] = pieces.slice(at, at + 4)
  if (slash?.word !== '/' || !part || !whole || part.end !== slash.start) return 0
  if (slash.end !== whole.start || next?.word === '/') return 0
  const [n, of] = [Number(part.word), Number(whole.word)]
  return n >= 1 && n < of && halvings.has(of) ? n / of : 0
}

/** Measures are told in thirds, and by halving. */
const halvings: ReadonlySet<number> = new Set([2, 3, 4, 8, 16, 32])

/** "million" after "1.3": as many scales as follow. */
function readScales(
  pieces: readonly Piece[],
  from: number,
  value: number,
  counting: Counting,
): NumberRead {
  let next = from
  let product = value
  for (;;) {
    const hyphen = pieces[next]?.word === '-' && counting.scales.has(pieces[next + 1]?.word ?? '')
    const word = pieces[next + (hyphen ? 1 : 0)]?.word ?? ''
    const scale = counting.scales.get(word)
    // "5m" is five millions, "5 m" five metres
    if (scale === undefined || word.length === 1) return { value: round(product), next }
    product *= scale
    next += hyphen ? 2 : 1
  }
}

/** Digits that are kept of a number, and from where on whole ones have more. */
const precision = 12
const unkept = 10 ** precision

/** Without the dust of binary fractions: 1.1 million is 1,100,000. */
function round(value: number): number {
  const isExact = Number.isInteger(value) && value < unkept
  return isExact ? value : Number(value.toPrecision(precision))
}

/**
 *     two hundred and five thousand and sixty-one
 *     \_____current______/ scale   \__current___/
 */
function readWords(pieces: readonly Piece[], at: number, counting: Counting): NumberRead | null {
  let total = 0
  let current = 0
  let next = at
  let room = Number.POSITIVE_INFINITY // what may still be added: after "forty" less than ten
  const begins = pieces[at]?.word ?? ''
  if (counting.one.has(begins) && counting.scales.has(pieces[at + 1]?.word ?? '')) {
    current = 1
    next = at + 1
    room = 1
  }
  for (;;) {
    const word = pieces[next]?.word ?? ''
    const cardinal = counting.cardinals.get(word)
    const scale = counting.scales.get(word)
    if (cardinal !== undefined && cardinal < room) {
      current += cardinal
      room = cardinal >= 20 && cardinal % 10 === 0 ? 10 : cardinal === 0 ? 0 : 1
      next += 1
    } else if (scale !== undefined && scale < 1000 && current > 0 && current < 100) {
      current *= scale
      room = scale === 100 ? 100 : 1
      next += 1
    } else if (scale !== undefined && scale >= 1000 && current > 0) {
      total += current * scale
      current = 0
      room = 1000
      next += 1
    } else if (goesOn(pieces, next, room, counting)) {
      next += 1
    } else break
  }
  if (next === at || !(total > 0 || current > 0 || counting.cardinals.has(begins))) return null
  // four|-billion|-euro
  return readScales(pieces, next, total + current, counting)
}

/** Whether the number goes on after an "and" or a hyphen: two hundred and five, sixty-one. */
function goesOn(pieces: readonly Piece[], next: number, room: number, counting: Counting): boolean {
  const word = pieces[next]?.word
  const joins =
    word === '-' ? room === 10 : word === counting.and && (room === 100 || room === 1000)
  const following = counting.cardinals.get(pieces[next + 1]?.word ?? '')
  return joins && following !== undefined && following > 0 && following < room
}
