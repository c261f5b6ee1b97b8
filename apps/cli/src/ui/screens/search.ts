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
  for (const one of finds ?? []) items.push(findItem(one, stories))
  if (!finds) items.push({ lines: [line(piece('Searching …', 'faint'))] })
  if (finds?.length === 0) items.push({ lines: [line(`No article holds all of “${find}”.`)] })
  return {
    crumbs: ['stories', 'search'],
    figures: finds ? `${finds.length} passages` : '',
    notes: [],
    panes: [[paneOf(`/ ${find}`, { width: size.columns, height: innerHeight(size) }, items)]],
  }
}

function findItem(find: Find, stories: readonly StoryCard[]): Item {
  const { article, title, start, end, text } = find
  const story = stories.find(({ articles }) => articles.includes(article))
  const where = `${title} · characters ${start}–${end}`
  return {
    lines: [line(piece(where, 'faint')), line('  ', ...marked(find)), []],
    choice: {
      opens: story ? articleScreen(story.id, article, { start, end }) : null,
      citation: `“${text}” (${where})`,
    },
  }
}

function marked({ text, matches }: Find): Line {
  const pieces = []
  let from = 0
  for (const { start, end } of matches) {
    pieces.push(piece(text.slice(from, start)), piece(text.slice(start, end), 'marked'))
    from = end
  }
  return [...pieces, piece(text.slice(from))]
}
