import { printable, wrap } from '@dateline/core'
import { type Line, type Look, piece } from './line.ts'

/** A text in lines of at most `cells` cells, all in one look; a bullet stands before the first. */
export function wrapped(text: string, cells: number, look: Look = 'plain', bullet = ''): Line[] {
  const room = Math.max(1, cells - bullet.length)
  return wrap(text, room).map(({ start, end }, nth) => [
    piece(nth === 0 ? bullet : ' '.repeat(bullet.length), look),
    piece(text.slice(start, end), look),
  ])
}

/** A text in lines, one stretch of it marked. */
export function wrappedWith(
  text: string,
  stretch: { readonly start: number; readonly end: number },
  cells: number,
): Line[] {
  const shown = printable(text)
  return wrap(shown, Math.max(1, cells)).map(({ start, end }) => {
    const from = Math.min(Math.max(start, stretch.start), end)
    const to = Math.max(from, Math.min(end, stretch.end))
    return [
      piece(shown.slice(start, from)),
      piece(shown.slice(from, to), 'marked'),
      piece(shown.slice(to, end)),
    ].filter((one) => one.text !== '')
  })
}
