import type { Analysis } from '../../model/analysis.ts'
import { compareText } from '../../model/compare-text.ts'
import { daysOf } from '../days.ts'
import { digest } from '../grouping/digest.ts'
import type { StoryGroup } from '../stories.ts'
import type { Dating } from './publications.ts'

/** The id of a story: that of its earliest article, so that news added later keeps it. */
export function storyId(story: StoryGroup, datings: ReadonlyMap<Analysis, Dating>): string {
  const day = (analysis: Analysis) =>
    daysOf(datings.get(analysis)?.publishedAt ?? '')?.from ?? Number.POSITIVE_INFINITY
  const earliest = story.analyses.toSorted(
    (a, b) => compare(day(a), day(b)) || compareText(a.article.id, b.article.id),
  )[0]
  return digest('story', earliest?.article.id ?? '')
}

/** A headline all in capitals, as wires send slugs: another says the same more readably. */
const inCapitals = /^(?=.*\p{Lu})[^\p{Ll}]*$/su

/** The headline of the article most like all the others, or of the next that has a readable one, or how the first begins. */
export function titleOf({
  analyses,
  centre,
  likeness,
}: Pick<StoryGroup, 'analyses' | 'centre' | 'likeness'>): string {
  const ranked = analyses
    .map((one) => ({
      article: one.article,
      rank: one === centre ? Number.POSITIVE_INFINITY : likeness(one, centre),
    }))
    .sort((a, b) => b.rank - a.rank || compareText(a.article.id, b.article.id))
  const titles = ranked.flatMap(({ article }) => article.title ?? [])
  const title = titles.find((one) => !inCapitals.test(one)) ?? titles[0]
  if (title) return title
  const { article, sentences } = centre
  const first = sentences[0] ?? { start: 0, end: article.text.length }
  return article.text.slice(first.start, first.end)
}

/** Infinity included, which a difference would turn into NaN. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
