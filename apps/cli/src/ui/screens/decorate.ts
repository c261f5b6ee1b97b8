import { printable, wrap } from '@dateline/core'
import { type Line, type Look, type Piece, piece } from '../line.ts'

/** A stretch of a text that is drawn in a look, with a sign after it that says the same. */
export interface Decoration {
  readonly start: number
  readonly end: number
  readonly look: Look
  readonly sign: string
}

export interface DrawnLine {
  /** What the line holds of the text. */
  readonly start: number
  readonly end: number
  readonly line: Line
}

/** One stretch of the text in one look, or a sign. */
interface Part {
  readonly start: number
  readonly end: number
  readonly shown: string
  readonly look: Look
}

/**
 * Breaks a stretch of a text into lines and draws the decorations that lie in it. Where two overlap,
 * the earlier in the list wins. Signs count for the width of a line, not for its place in the text.
 */
export function decorate(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  decorations: readonly Decoration[],
  cells: number,
  plain: Look = 'plain',
): DrawnLine[] {
  const parts = partsOf(text, start, end, decorations, plain)
  const shown = parts.map((part) => part.shown).join('')
  return wrap(shown, cells).map((span) => {
    const pieces: Piece[] = []
    const held: Part[] = []
    let at = 0
    for (const part of parts) {
      const from = Math.max(span.start, at)
      const to = Math.min(span.end, at + part.shown.length)
      if (from < to) {
        pieces.push(piece(shown.slice(from, to), part.look))
        const offset = part.end > part.start ? part.start - at : part.start - from
        held.push({
          ...part,
          start: from + offset,
          end: part.end > part.start ? to + offset : part.end,
        })
      }
      at += part.shown.length
    }
    return { start: held.at(0)?.start ?? start, end: held.at(-1)?.end ?? start, line: pieces }
  })
}

function partsOf(
  text: string,
  start: number,
  end: number,
  decorations: readonly Decoration[],
  plain: Look,
): Part[] {
  const near = decorations.filter((one) => one.start < end && start < one.end)
  const edges = new Set([start, end])
  for (const one of near) edges.add(Math.max(start, one.start)).add(Math.min(end, one.end))
  const sorted = [...edges].sort((a, b) => a - b)
  const parts: Part[] = []
  sorted.slice(1).forEach((to, index) => {
    const from = sorted[index] ?? start
    const over = near.find((one) => one.start <= from && to <= one.end)
    const shown = printable(text.slice(from, to))
    parts.push({ start: from, end: to, shown, look: over?.look ?? plain })
    const signs = near.filter((one) => one.end === to).map(({ sign }) => sign)
    const sign = [...new Set(signs)].join('')
    if (sign) parts.push({ start: to, end: to, shown: sign, look: 'faint' })
  })
  return parts
}
