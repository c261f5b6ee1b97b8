import { measure, printable } from '@dateline/core'

/** How a stretch looks. Meaning never rests on it alone: a letter, a mark or a place goes with it. */
export type Look = 'plain' | 'strong' | 'faint' | 'accent' | 'name' | 'marked' | 'chosen'

/** A stretch of a line in one look. */
export interface Piece {
  readonly text: string
  readonly look: Look
}

/** One row of the screen, or of a pane of it. */
export type Line = readonly Piece[]

/** Shows text in one look. Control characters of articles become visible signs, line breaks spaces. */
export function piece(text: string, look: Look = 'plain'): Piece {
  return { text: printable(text).replace(/[\t\n]/g, ' '), look }
}

export function line(...parts: readonly (Piece | string)[]): Line {
  return parts.map((part) => (typeof part === 'string' ? piece(part) : part))
}

export function widthOf(pieces: Line): number {
  return pieces.reduce((sum, { text }) => sum + measure(text), 0)
}

/** Fills a line with spaces up to a width; a line that is longer stays as it is. */
export function pad(pieces: Line, cells: number): Line {
  const missing = cells - widthOf(pieces)
  return missing > 0 ? [...pieces, piece(' '.repeat(missing))] : pieces
}

/** Sets one line at the left and one at the right edge; the left one gives way where both do not fit. */
export function spread(left: Line, right: Line, cells: number): Line {
  const room = cells - widthOf(right)
  return [...pad(cut(left, room - 1), room), ...right]
}

/** At most `cells` cells of a line, with an ellipsis where something is cut off. */
export function cut(pieces: Line, cells: number): Line {
  if (widthOf(pieces) <= cells) return pieces
  const kept: Piece[] = []
  let room = cells - 1
  for (const { text, look } of pieces) {
    let part = ''
    for (const character of text) {
      const width = measure(character)
      if (width > room) return [...kept, { text: `${part}…`, look }]
      part += character
      room -= width
    }
    kept.push({ text: part, look })
  }
  return kept
}
