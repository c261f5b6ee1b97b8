import type { Span } from '../../model/span.ts'

/** A word, number or mark as reading numbers and times needs it: finer or coarser than a token. */
export interface Piece extends Span {
  /** in lower case, with straight apostrophes */
  readonly word: string
  readonly kind: 'word' | 'number' | 'mark'
}

//                 a.m.  p.m.             Kyiv  A320         's            11:36  2,000  1.5  10th          mark
const cut =
  /(?<word>\p{L}\.\p{L}\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*|['’]s(?!\p{L}))|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}\.\p{L}\.?(?!\p{L})|\p{L}[\p{L}\p{N}]*)?)|\S/gu

/** Cuts a stretch of text into pieces. Linear. */
export function cutPieces(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.slice(start, end).matchAll(cut)) {
    const found = match[0]
    const at = start + match.index
    const kind = match.groups?.['word'] ? 'word' : match.groups?.['number'] ? 'number' : 'mark'
    pieces.push({ start: at, end: at + found.length, word: plain(found), kind })
  }
  return pieces
}

function plain(found: string): string {
  return found.toLowerCase().replace('’', "'")
}

/** Cuts the unit off the figures that it is glued to: 5|km. */
export function partUnits(
  pieces: readonly Piece[],
  isUnit: (word: string) => boolean,
): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const [, figures = '', unit = ''] =
      piece.kind === 'number' ? (/^([\d.,]+)(\p{L}+\d?)$/u.exec(piece.word) ?? []) : []
    if (!isUnit(unit)) return piece
    const middle = piece.start + figures.length
    return [
      { ...piece, end: middle, word: figures },
      { ...piece, start: middle, word: unit, kind: 'word' as const },
    ]
  })
}

/** The words of some pieces in a row. */
export function wordsOf(pieces: readonly Piece[], from: number, next: number): string {
  return pieces
    .slice(from, next)
    .map(({ word }) => word)
    .join(' ')
}
