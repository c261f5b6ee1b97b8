import type { Chapter } from '../model/story.ts'
import { sayCount } from './count.ts'
import { sayRange } from './dates.ts'

/** The chapters of a story in words: when, how many reports, under which headline. Empty where there is just one. */
export function sayChapters(chapters: readonly Chapter[]): string[] {
  if (chapters.length < 2) return []
  return chapters.map(({ title, from, to, articles }) => {
    const when = from && to ? sayRange(from, to) : 'undated'
    return `${when} · ${sayCount(articles.length, 'report')} · ${title}`
  })
}
