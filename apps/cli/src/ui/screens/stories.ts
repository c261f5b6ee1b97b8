import { sayRange, shorten } from '@dateline/core'
import { line, piece, spread } from '../line.ts'
import type { StoryCard } from '../material.ts'
import { innerHeight, type Page, type Size } from '../page.ts'
import { type Item, paneOf } from '../pane.ts'
import { storyScreen } from '../screen.ts'

/** All stories, a line each, their figures in columns. */
export function storiesPage(stories: readonly StoryCard[] | undefined, size: Size): Page {
  const width = size.columns
  const items: Item[] = [{ lines: [heading(width - 5)] }]
  for (const story of stories ?? []) {
    items.push({
      lines: [storyLine(story, width - 5)],
      choice: { opens: storyScreen(story.id), citation: story.title },
    })
  }
  if (!stories) items.push({ lines: [line(piece('Reading …', 'faint'))] })
  if (stories?.length === 0) items.push({ lines: [line('No stories: nothing has been read yet.')] })
  const articles = stories?.reduce((sum, story) => sum + story.articles.length, 0) ?? 0
  return {
    crumbs: ['stories'],
    figures: stories ? `${stories.length} stories · ${articles} articles` : '',
    notes: [],
    panes: [[paneOf('Stories', { width, height: innerHeight(size) }, items)]],
  }
}

const columns = ['articles', 'origins', 'claims', 'conflicts'] as const
const cells = 10
const dateCells = 26

function heading(width: number) {
  const right = columns.map((name) => name.padStart(cells)).join('') + ' dates'.padEnd(dateCells)
  return spread(line(piece('story', 'faint')), line(piece(right, 'faint')), width)
}

function storyLine(story: StoryCard, width: number) {
  const { articles, origins, claims, conflicts, span } = story
  const figures = [articles.length, origins, claims]
    .map((figure) => String(figure).padStart(cells))
    .join('')
  const disputed = conflicts > 0 ? `≠ ${conflicts}` : '–'
  const dates = span ? shorten(sayRange(span.from, span.to), dateCells - 1) : 'undated'
  const right = `${figures}${disputed.padStart(cells)} ${dates.padEnd(dateCells - 1)}`
  return spread(line(piece(story.title, 'strong')), line(right), width)
}
