import { measure, shorten } from '@dateline/core'
import { Box } from 'ink'
import type { Cursor } from '../cursor.ts'
import { type Line, line, piece, spread } from '../line.ts'
import type { Page } from '../page.ts'
import { LineView } from './line-view.tsx'
import { PaneView } from './pane-view.tsx'

interface Props {
  readonly page: Page
  readonly cursors: (pane: number) => Cursor
  readonly focused: number
  readonly columns: number
  readonly foot: Line
}

/** A whole screen: where one is, the figures, the panes, the foot. */
export function PageView({ page, cursors, focused, columns, foot }: Props) {
  let number = -1
  return (
    <Box flexDirection="column" width={columns}>
      <LineView line={head(page, columns)} />
      {page.notes.map((note, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen stays where it is
        <LineView key={row} line={note} />
      ))}
      {page.panes.map((panes, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of panes stays where it is
        <Box key={row}>
          {panes.map((pane) => {
            number += 1
            const cursor = cursors(number)
            return (
              <PaneView key={number} pane={pane} cursor={cursor} focused={number === focused} />
            )
          })}
        </Box>
      ))}
      <LineView line={foot} />
    </Box>
  )
}

function head({ crumbs, figures }: Page, columns: number): Line {
  const right = partsWithin(figures, Math.floor(columns * 0.5))
  const way = crumbs.flatMap((crumb, index) => [
    piece(' › ', 'faint'),
    piece(crumb, index === crumbs.length - 1 ? 'strong' : 'plain'),
  ])
  return spread(
    line(piece(' dateline', 'accent'), ...way),
    line(piece(`${right} `, 'faint')),
    columns,
  )
}

/** Of what stands between the dots, as many as have room: the first at least. */
function partsWithin(figures: string, cells: number): string {
  const parts = figures.split(' · ')
  while (parts.length > 1 && measure(parts.join(' · ')) > cells) parts.pop()
  return shorten(parts.join(' · '), cells)
}
