import { measure, shorten } from '@dateline/core'
import { Box } from 'ink'
import { type Cursor, settle } from '../cursor.ts'
import { cut, type Line, pad, piece } from '../line.ts'
import { type Pane, trackOf } from '../page.ts'
import { LineView } from './line-view.tsx'

interface Props {
  readonly pane: Pane
  readonly cursor: Cursor
  readonly focused: boolean
}

/** A frame with its title and the lines that are in sight; `▸` stands at what is chosen. */
export function PaneView({ pane, cursor, focused }: Props) {
  const { at, top } = settle(cursor, trackOf(pane))
  const choice = pane.choices[at]
  const rows = Array.from({ length: pane.height }, (_, row) => {
    const number = top + row
    const isChosen =
      choice !== undefined && number >= choice.line && number < choice.line + choice.lines
    return framed(pane.lines[number] ?? [], pane.width, isChosen, number === choice?.line, focused)
  })
  return (
    <Box flexDirection="column" width={pane.width} flexShrink={0}>
      <LineView line={topEdge(pane, focused)} />
      {rows.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen stays where it is
        <LineView key={row} line={line} />
      ))}
      <LineView line={bottomEdge(pane, top, focused)} />
    </Box>
  )
}

function framed(line: Line, width: number, isChosen: boolean, isFirst: boolean, focused: boolean) {
  const edge = piece('│', focused ? 'accent' : 'faint')
  const marker = isFirst ? (focused ? '▸' : '▹') : ' '
  const shown = isChosen && focused ? line.map((one) => lifted(one)) : line
  return [edge, piece(marker, 'accent'), ...pad(cut(shown, width - 4), width - 4), piece(' '), edge]
}

function lifted(one: Line[number]): Line[number] {
  return one.look === 'plain' ? { ...one, look: 'strong' } : one
}

function topEdge({ title, width }: Pane, focused: boolean): Line {
  const look = focused ? 'accent' : 'faint'
  const name = shorten(title, width - 6)
  const rule = '─'.repeat(Math.max(0, width - 5 - measure(name)))
  return [piece('┌ ', look), piece(name, focused ? 'strong' : 'plain'), piece(` ${rule}─┐`, look)]
}

// how far down one is, where not all is in sight: └────── 12–30 of 48 ─┘
function bottomEdge({ width, height, lines }: Pane, top: number, focused: boolean): Line {
  const look = focused ? 'accent' : 'faint'
  const all = lines.length <= height
  const place = all
    ? ''
    : ` ${top + 1}–${Math.min(top + height, lines.length)} of ${lines.length} ─`
  return [piece(`└${'─'.repeat(Math.max(0, width - 2 - measure(place)))}${place}┘`, look)]
}
