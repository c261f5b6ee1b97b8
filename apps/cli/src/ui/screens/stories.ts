import { sayCount, sayRange } from '@dateline/core'
import { cut, type Line, line, piece } from '../line.ts'
import type { StoryCard } from '../material.ts'
import { innerHeight, type Page, type Size } from '../page.ts'
import { type Item, paneOf } from '../pane.ts'
import { storyScreen } from '../screen.ts'

/** All stories: the title of each, and its figures below in columns. */
export function storiesPage(stories: readonly StoryCard[] | undefined, size: Size): Page {
  const width = size.columns
  const items: Item[] = (stories ?? []).map((story) => ({
    lines: storyLines(story, width - 5),
    choice: { opens: storyScreen(story.id), citation: story.title },
  }))
  if (!stories) items.push({ lines: [line(piece('Reading …', 'faint'))] })
  if (stories?.length === 0) items.push({ lines: [line('No stories: nothing has been read yet.')] })
  const articles = stories?.reduce((sum, story) => sum + story.articles.length, 0) ?? 0
  return {
    crumbs: ['stories'],
    figures: stories
      ? `${sayCount(stories.length, 'story', 'stories')} · ${sayCount(articles, 'article')}`
      : '',
    notes: [],
    panes: [[paneOf('Stories', { width, height: innerHeight(size) }, items)]],
  }
}

function storyLines(story: StoryCard, width: number): Line[] {
  const { title, articles, origins, claims, conflicts, span } = story
  const figures = [
    figure(articles.length, 'article'),
    figure(origins, 'origin'),
    figure(claims, 'claim'),
    figure(conflicts, 'conflict', conflicts > 0 ? '≠ ' : ''),
    span ? sayRange(span.from, span.to) : 'undated',
  ].join(' ')
  return [cut(line(piece(title, 'strong')), width), cut(line(piece(figures, 'faint')), width)]
}

/** Singular and plural take the same room, so that columns line up. */
function figure(number: number, noun: string, sign = ''): string {
  return `${`${sign}${number}`.padStart(4)} ${noun}${number === 1 ? ' ' : 's'}`
}
