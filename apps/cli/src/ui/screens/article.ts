import { describeSource, sayCount } from '@dateline/core'
import { line, piece } from '../line.ts'
import type { LoadedStory } from '../material.ts'
import { innerHeight, type Page, type Size } from '../page.ts'
import { paneOf } from '../pane.ts'
import type { ArticleScreen } from '../screen.ts'
import { articleLines } from './article-lines.ts'
import { legend } from './highlights.ts'

/** An article as it was published, with what was found in it drawn on its text. */
export function articlePage(screen: ArticleScreen, story: LoadedStory, size: Size): Page {
  const { view, newsroom } = story
  const analysis = newsroom.analyses.find(({ article }) => article.id === screen.article)
  const source = view.sources.find(({ article }) => article === screen.article)
  const width = size.columns
  const notes = [line(piece(` ${legend}`, 'faint'))]
  const box = { width, height: innerHeight(size, notes.length) }
  if (!analysis || !source) {
    const nothing = paneOf('Article', box, [{ lines: [line('This story has no such article.')] }])
    return { crumbs: ['stories', view.title], figures: '', notes: [], panes: [[nothing]] }
  }
  const { lines, home, landmarks } = articleLines(analysis, screen, width - 5)
  const [, ...rest] = describeSource(source)
  const title = source.title ?? source.label
  const found = screen.find ? ` / ${screen.find}: ${sayCount(landmarks.length, 'line')}` : ''
  return {
    crumbs: ['stories', view.title, source.label],
    figures: (source.title ? rest : describeSource(source)).join(' · '),
    notes,
    panes: [[{ title: `${title}${found}`, ...box, lines, choices: [], landmarks, home }]],
  }
}
