import { measure, sayCount, shortenStart } from '@dateline/core'
import { type Line, line, piece } from '../line.ts'
import type { Find, StoryCard } from '../material.ts'
import { innerHeight, type Page, type Size } from '../page.ts'
import { type Item, paneOf } from '../pane.ts'
import { articleScreen, type SearchScreen } from '../screen.ts'

/** Where the words searched for stand, over all stories. */
export function searchPage(
  { find }: SearchScreen,
  finds: readonly Find[] | undefined,
  stories: readonly StoryCard[],
  size: Size,
): Page {
  const items: Item[] = []
  for (const one of finds ?? []) items.push(findItem(one, stories, size.columns - 7))
  if (!finds) items.push({ lines: [line(piece('Searching …', 'faint'))] })
  if (finds?.length === 0) items.push({ lines: [line(`No article holds all of “${find}”.`)] })
  return {
    crumbs: ['stories', 'search'],
    figures: finds ? sayCount(finds.length, 'passage') : '',
    notes: [],
    panes: [[paneOf(`/ ${find}`, { width: size.columns, height: innerHeight(size) }, items)]],
  }
}

function findItem(find: Find, stories: readonly StoryCard[], width: number): Item {
  const { article, title, start, end, text } = find
  const story = stories.find(({ articles }) => articles.includes(article))
  const where = `${title} · characters ${start}–${end}`
  return {
    lines: [line(piece(where, 'faint')), line('  ', ...marked(find, width)), []],
    landmark: true,
    choice: {
      opens: story ? articleScreen(story.id, article, { start, end }) : null,
      citation: `“${text}” (${where})`,
    },
  }
}

/** Where the line is too short, what was found begins in its first half, whatever stands before it. */
function marked({ text, matches }: Find, width: number): Line {
  const pieces: Line[number][] = []
  const room = measure(text) > width ? Math.floor(width / 2) : width
  let from = 0
  for (const { start, end } of matches) {
    const before = text.slice(from, start)
    const shown = from === 0 ? shortenStart(before, room) : before
    pieces.push(piece(shown), piece(text.slice(start, end), 'marked'))
    from = end
  }
  return [...pieces, piece(text.slice(from))]
}
