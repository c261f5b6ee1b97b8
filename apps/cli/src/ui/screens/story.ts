import { sayFigures, shorten } from '@dateline/core'
import { atStart, settle } from '../cursor.ts'
import { line, piece } from '../line.ts'
import type { LoadedStory } from '../material.ts'
import { innerHeight, type Page, type Pane, type Size, trackOf } from '../page.ts'
import { paneOf } from '../pane.ts'
import type { Arrangement, StoryScreen } from '../screen.ts'
import { claimDetail } from './claim-detail.ts'
import { claimItems } from './claim-list.ts'

const titles: Readonly<Record<Arrangement, string>> = {
  time: 'Timeline',
  support: 'Claims by support',
  source: 'Claims by source',
}

/** Side by side where both have room, else one above the other. */
const sideBySide = 92

/** A story: its claims at the left, the chosen one at the right. */
export function storyPage(screen: StoryScreen, { view }: LoadedStory, size: Size): Page {
  const { list, detail } = placesOf(size)
  const { items, claims } = claimItems(view, screen.arrangement, screen.find, list.width - 5)
  const title = screen.find
    ? `${titles[screen.arrangement]} / ${screen.find}`
    : titles[screen.arrangement]
  const left = paneOf(title, list, items)
  const chosen = claims[chosenIn(left, screen)]
  const right = chosen
    ? paneOf(
        shorten(chosen.text, detail.width - 6),
        detail,
        claimDetail(view, chosen, detail.width - 5),
      )
    : paneOf('No claim', detail, [{ lines: [line(piece(nothing(screen), 'faint'))] }])
  return {
    crumbs: ['stories', view.title],
    figures: sayFigures(view).join(' · '),
    notes: [],
    panes: size.columns < sideBySide ? [[left], [right]] : [[left, right]],
  }
}

function chosenIn(pane: Pane, { cursors: [cursor = atStart] }: StoryScreen): number {
  return settle(cursor, trackOf(pane)).at
}

function placesOf(size: Size) {
  const height = innerHeight(size)
  if (size.columns >= sideBySide) {
    const width = Math.min(80, Math.floor(size.columns * 0.52))
    return { list: { width, height }, detail: { width: size.columns - width, height } }
  }
  // two frames take four lines, of which the page has counted two
  const upper = Math.max(1, Math.floor((height - 2) * 0.45))
  const width = size.columns
  const lower = Math.max(1, height - 2 - upper)
  return { list: { width, height: upper }, detail: { width, height: lower } }
}

function nothing({ find }: StoryScreen): string {
  return find ? `No claim holds “${find}”.` : 'This story has no claims.'
}
