import { bindingsOn } from '../keys.ts'
import { line, pad, piece } from '../line.ts'
import { innerHeight, type Page, type Size } from '../page.ts'
import { type Item, paneOf } from '../pane.ts'
import type { HelpScreen } from '../screen.ts'
import { wrapped } from '../wrapped.ts'
import { legend } from './highlights.ts'

const signs = [
  '●●● one dot for each report; the figure after them counts originators: who first says it',
  '◆   several reports, but one originator behind them all',
  '≠   a conflict: two accounts that cannot both hold',
  '‹   who passes the words on: an agency, another outlet',
  'stated: the text says it in full; implied: worked out from something else',
]

/** The keys of the screen one comes from, and what the signs mean. */
export function helpPage({ of }: HelpScreen, size: Size): Page {
  const width = size.columns
  const keys = bindingsOn(of).map(({ keys, help }) => {
    return [...pad(line('  ', piece(keys.join('  '), 'accent')), 28), piece(help)]
  })
  const items: Item[] = [
    { lines: [line(piece(`Keys: ${of}`, 'strong')), ...keys, []] },
    { lines: [line(piece('Signs', 'strong'))] },
    { lines: [...signs, legend].flatMap((sign) => wrapped(sign, width - 5, 'plain', '  ')) },
  ]
  const pane = paneOf('Help', { width, height: innerHeight(size) }, items)
  return { crumbs: ['help'], figures: '', notes: [], panes: [[pane]] }
}
