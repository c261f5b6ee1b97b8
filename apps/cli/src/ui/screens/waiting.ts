import { line, piece } from '../line.ts'
import { innerHeight, type Page, type Size } from '../page.ts'
import { paneOf } from '../pane.ts'

/** A screen whose material is on its way. */
export function waitingPage(size: Size, doing = 'Reading …'): Page {
  const box = { width: size.columns, height: innerHeight(size) }
  const pane = paneOf('Story', box, [{ lines: [line(piece(doing, 'faint'))] }])
  return { crumbs: ['stories'], figures: '', notes: [], panes: [[pane]] }
}
