import type { Span } from '../../model/span.ts'
import type { LowercaseWords } from '../words/lowercase-words.ts'
import { numberOf } from '../words/word-numbers.ts'

/** A word, number or mark as reading numbers and times needs it: finer or coarser than a token. */
export interface Piece extends Span {
  /** in lower case, with straight apostrophes */
  readonly word: string
  /** The number of that word: what is known of it is kept by it. */
  readonly number: number
  readonly kind: 'word' | 'number' | 'mark'
}

// Nothing is endless: a run of millions would overflow the stack of the expression.
//                 a.m.  p.m.             Kyiv  A320         's            .38  11:36  2,000  1.5  10th          mark
const cut =
  /(\p{L}\.\p{L}\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]{0,1000}|['’]s(?!\p{L}))|((?:(?<![\p{L}\p{N}.,])\.)?\p{N}{1,1000}(?:[.,:]\p{N}{1,1000}){0,100}(?:\p{L}\.\p{L}\.?(?!\p{L})|\p{L}[\p{L}\p{N}]{0,1000})?)|\S/uy

/** The piece that stands from one place to another. */
type PieceIn = (start: number, end: number, kind: Piece['kind']) => Piece

/** Cuts a stretch of text into pieces. Linear. Most pieces are plain words and marks: they are read without the expression. */
function cutPieces(text: string, { start, end }: Span, pieceIn: PieceIn): Piece[] {
  const pieces: Piece[] = []
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    if (code === space || code === lineFeed) {
      at += 1
      continue
    }
    if (isPlainMark(code)) {
      pieces.push(pieceIn(at, at + 1, 'mark'))
      at += 1
      continue
    }
    let next = at
    while (next < end && isAsciiLetter(text.charCodeAt(next))) next += 1
    if (next > at && (next === end || endsPlainWord(text.charCodeAt(next), next - at))) {
      pieces.push(pieceIn(at, next, 'word'))
      at = next
      continue
    }
    const piece = cutByShape(text, at, end)
    if (piece) pieces.push(piece)
    at = piece?.end ?? at + 1
  }
  return pieces
}

/** The pieces of each sentence. Words of the text that are known in lower case already need not be read again. */
export function cutSentences(
  text: string,
  sentences: readonly Span[],
  words: readonly Span[] = [],
  { lower, numbers }: LowercaseWords = none,
): Piece[][] {
  let at = 0
  const pieceIn = (start: number, end: number, kind: Piece['kind']): Piece => {
    while (at < words.length && (words[at] as Span).start < start) at += 1
    const word = words[at]
    return word?.start === start && word.end === end
      ? { start, end, word: lower[at] as string, number: numbers[at] as number, kind }
      : pieceOf(text.slice(start, end).toLowerCase(), start, end, kind)
  }
  return sentences.map((sentence) => cutPieces(text, sentence, pieceIn))
}

const none = { lower: [], numbers: new Int32Array(0) }

/** A piece with a word that may be none of the text: 5|km. */
export function pieceOf(word: string, start: number, end: number, kind: Piece['kind']): Piece {
  return { start, end, word, number: numberOf(word), kind }
}

const space = 0x20
const lineFeed = 0x0a
const fullStop = 0x2e
const apostrophe = 0x27

/** Marks that are nothing but themselves wherever they stand: not the one of 's, nor that of .38, nor what is cut off. */
function isPlainMark(code: number): boolean {
  if (code <= space || code >= 0x7f || code === apostrophe || code === fullStop) return false
  return !isAsciiLetter(code) && !(code >= 0x30 && code <= 0x39)
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Whether letters end as a word where a character follows that is no letter: not "A320", "é", nor the "a" of "a.m.". */
function endsPlainWord(code: number, length: number): boolean {
  const digit = code >= 0x30 && code <= 0x39
  const mark = code < 0x80 ? !digit : code >= 0x2010 && code <= 0x205e
  return mark && !(code === fullStop && length === 1)
}

/** The piece that begins at an offset; null at white space. */
function cutByShape(text: string, at: number, end: number): Piece | null {
  cut.lastIndex = at
  const found = cut.exec(text)
  if (!found) return null
  const kind = found[1] === undefined ? (found[2] === undefined ? 'mark' : 'number') : 'word'
  const next = Math.min(end, at + found[0].length)
  return pieceOf(plain(text.slice(at, next)), at, next, kind)
}

function plain(found: string): string {
  return found.toLowerCase().replace('’', "'")
}

const glued = /^([\d.,]+)(\p{L}+\d?)$/u

/** Cuts the unit off the figures that it is glued to: 5|km. */
export function partUnits(
  pieces: readonly Piece[],
  isUnit: (word: string, at: number) => boolean,
): readonly Piece[] {
  if (!pieces.some(({ kind, word }) => kind === 'number' && glued.test(word))) return pieces
  return pieces.flatMap((piece, at) => {
    const [, figures = '', unit = ''] =
      piece.kind === 'number' ? (glued.exec(piece.word) ?? []) : []
    if (!isUnit(unit, at)) return piece
    const middle = piece.start + figures.length
    return [
      pieceOf(figures, piece.start, middle, piece.kind),
      pieceOf(unit, middle, piece.end, 'word'),
    ]
  })
}

/** The words of some pieces in a row. */
export function wordsOf(pieces: readonly Piece[], from: number, next: number): string {
  let words = ''
  for (let at = Math.max(0, from); at < next && at < pieces.length; at += 1)
    words = words === '' ? (pieces[at] as Piece).word : `${words} ${(pieces[at] as Piece).word}`
  return words
}
