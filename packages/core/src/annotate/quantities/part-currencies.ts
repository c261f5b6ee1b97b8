import type { Counting } from '../../language/counting.ts'
import { type Piece, pieceOf } from './pieces.ts'

const glued = /^(\p{L}+)\p{N}+(?:\p{L}{1,3})?$/u
const figures = /\p{N}+(?:[.,]\p{N}+)*(?:\p{L}{1,3}(?![\p{L}\p{N}]))?/uy

/** Cuts a mark of money off the figures it is glued to: R|8.4 million, Rs|500, NKr|41bn; but R2 and K9 are names. */
export function partCurrencies(
  text: string,
  pieces: readonly Piece[],
  { currencies, scales }: Counting,
): readonly Piece[] {
  const isMoney = ({ kind, word }: Piece) =>
    kind === 'word' && hasEarlyFigure(word) && currencies.has(glued.exec(word)?.[1] ?? '')
  if (!pieces.some(isMoney)) return pieces
  const parted: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.start < (parted.at(-1)?.end ?? 0)) continue
    const mark = isMoney(piece) ? (glued.exec(piece.word)?.[1] ?? '') : ''
    figures.lastIndex = piece.start + mark.length
    const number = mark && figures.exec(text)?.[0]
    const hyphen = pieces[index + 1]?.word === '-' ? 1 : 0
    const next = pieces[index + 1 + hyphen]?.word ?? ''
    const sure = mark.length > 1 || scales.has(next) || /[.,]|\d{3}|\p{L}/u.test(number || '')
    if (!number || !sure) {
      parted.push(piece)
      continue
    }
    const middle = piece.start + mark.length
    parted.push(
      pieceOf(mark, piece.start, middle, 'word'),
      pieceOf(number.toLowerCase(), middle, middle + number.length, 'number'),
    )
  }
  return parted
}

/** No mark of money is longer than this. */
const longestMark = 4

/** Nearly no word has a figure among its first letters: those that have are looked at closely. */
function hasEarlyFigure(word: string): boolean {
  for (let at = 1; at <= longestMark && at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}
