import {
  type ConflictView,
  type Newsroom,
  reconcile,
  type SideView,
  sayReconciliation,
  sayWhen,
} from '@dateline/core'
import { type Line, line } from '../line.ts'
import type { LoadedStory } from '../material.ts'
import { innerHeight, type Page, type Pane, type Size } from '../page.ts'
import { type Item, paneOf } from '../pane.ts'
import { articleScreen, type ConflictScreen } from '../screen.ts'
import { wrapped, wrappedWith } from '../wrapped.ts'

const sideBySide = 92

/** Two accounts that cannot both hold, beside each other, and why they cannot. */
export function conflictPage(
  screen: ConflictScreen,
  { view, newsroom }: LoadedStory,
  size: Size,
): Page {
  const place = view.conflicts.findIndex(({ id }) => id === screen.conflict)
  const conflict = view.conflicts[place]
  if (!conflict) return missing(view.title, size)
  const notes = [
    ...wrapped(`≠ ${conflict.kind}   ${conflict.why}`, size.columns - 2, 'strong', ' '),
    ...ruleNotes(screen, newsroom, conflict, size.columns - 2),
  ]
  const beside = size.columns >= sideBySide
  const room = innerHeight(size, notes.length)
  const height = beside ? room : Math.max(1, Math.floor((room - 2) / 2))
  const half = beside ? Math.floor(size.columns / 2) : size.columns
  const a = sidePane('A', conflict.a, conflict, screen.story, { width: half, height })
  const rest = beside
    ? { width: size.columns - half, height }
    : { width: half, height: Math.max(1, room - 2 - height) }
  const b = sidePane('B', conflict.b, conflict, screen.story, rest)
  return {
    crumbs: ['stories', view.title, 'conflicts'],
    figures: `conflict ${place + 1} of ${view.conflicts.length}`,
    notes,
    panes: beside ? [[a, b]] : [[a], [b]],
  }
}

/** What the rule that was chosen makes of the conflict; both sides stay as they are. */
function ruleNotes(
  { rule }: ConflictScreen,
  newsroom: Newsroom,
  view: ConflictView,
  cells: number,
): Line[] {
  const conflict = newsroom.conflicts.find(({ id }) => id === view.id)
  if (!rule || !conflict) return []
  const reconciliation = reconcile(conflict, newsroom, rule)
  return wrapped(`rule: ${sayReconciliation({ ...view, reconciliation })}`, cells, 'accent', ' ')
}

function sidePane(
  letter: string,
  side: SideView,
  conflict: ConflictView,
  story: string,
  box: { width: number; height: number },
): Pane {
  const width = box.width - 5
  const { article, label, start, end, before, text, after, who, when } = side
  const stretch = { start: before.length, end: before.length + text.length + 2 }
  const place = `${label}, characters ${start}–${end}`
  const items: Item[] = [
    {
      lines: [
        ...wrappedWith(`${before}▌${text}▐${after}`, stretch, width),
        [],
        ...wrapped(`── ${place}${when ? ` · ${sayWhen(when)}` : ''}`, width, 'faint'),
      ],
      choice: {
        opens: articleScreen(story, article, { start, end }),
        citation: `“${text}” (${place})`,
      },
    },
    { lines: [[], ...conflict.because.flatMap((reason) => wrapped(reason, width, 'faint', '· '))] },
  ]
  return paneOf([letter, label, ...(who ? [who] : [])].join(' · '), box, items)
}

function missing(title: string, size: Size): Page {
  const box = { width: size.columns, height: innerHeight(size) }
  const nothing = paneOf('Conflicts', box, [{ lines: [line('This conflict is no more.')] }])
  return { crumbs: ['stories', title, 'conflicts'], figures: '', notes: [], panes: [[nothing]] }
}
