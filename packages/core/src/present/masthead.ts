import { sayCount } from './count.ts'
import { sayRange } from './dates.ts'
import type { StoryView } from './story.ts'

/** A story in figures: 5 articles, 4 origins, 3 conflicts, 8 to 14 Sep 2022. */
export function sayFigures({ sources, origins, conflicts, span }: StoryView): string[] {
  return [
    sayCount(sources.length, 'article'),
    sayCount(origins, 'origin'),
    sayCount(conflicts.length, 'conflict'),
    ...(span ? [sayRange(span.from, span.to)] : []),
  ]
}
