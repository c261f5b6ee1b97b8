import { isoDay } from '../../language/gregorian.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Chapter } from '../../model/story.ts'
import { byArticle } from '../by-article.ts'
import { type Days, daysOf } from '../days.ts'
import { sampleOf } from '../grouping/sample.ts'
import type { StoryGroup } from '../stories.ts'
import { centreOf } from './centre.ts'
import type { Dating } from './publications.ts'
import { titleOf } from './story-of.ts'

/** This many days without a report end a chapter. */
const lull = 4

interface Dated extends Days {
  readonly analysis: Analysis
}

interface Stretch extends Days {
  readonly members: Analysis[]
}

/**
 * The chapters of a story, parted by lulls in its coverage:
 *
 *     1  2  3  ·  ·  ·  ·  8  9
 *     └──────┘             └──┘
 *
 * What has no date stands in the chapter of the article that it is most like.
 */
export function chaptersOf(story: StoryGroup, datings: ReadonlyMap<Analysis, Dating>): Chapter[] {
  const dated = story.analyses
    .flatMap((analysis): Dated[] => {
      const days = daysOf(datings.get(analysis)?.publishedAt ?? '')
      return days ? [{ analysis, ...days }] : []
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || byArticle(a.analysis, b.analysis))
  const stretches = partByLulls(dated)
  if (stretches.length < 2) {
    const because = ['its reports follow each other']
    return [chapterOf(story, story.analyses, stretches[0], because)]
  }
  const stretchOf = new Map(
    stretches.flatMap((one) => one.members.map((member) => [member, one] as const)),
  )
  const undated = story.analyses.filter((analysis) => !stretchOf.has(analysis))
  const some = sampleOf(dated)
  for (const analysis of undated) {
    const closest = some
      .map((one) => ({ ...one, score: story.likeness(analysis, one.analysis) }))
      .reduce((best, one) => (one.score > best.score ? one : best))
    stretchOf.get(closest.analysis)?.members.push(analysis)
  }
  return stretches.map((stretch, nth) => {
    const before = stretches[nth - 1]
    const because = before
      ? `no report for ${stretch.from - before.to - 1} days before`
      : 'the first reports'
    return chapterOf(story, stretch.members, stretch, [because])
  })
}

function partByLulls(dated: readonly Dated[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { analysis, from, to } of dated) {
    const last = stretches.at(-1)
    if (last && from - last.to <= lull) {
      last.members.push(analysis)
      stretches[stretches.length - 1] = { ...last, to: Math.max(last.to, to) }
    } else stretches.push({ from, to, members: [analysis] })
  }
  return stretches
}

function chapterOf(
  story: StoryGroup,
  members: readonly Analysis[],
  days: Days | undefined,
  because: string[],
): Chapter {
  const { likeness } = story
  const analyses = members.toSorted(byArticle)
  const isWhole = members.length === story.analyses.length
  const centre = isWhole ? story.centre : centreOf(analyses, likeness)
  return {
    title: titleOf({ analyses, centre, likeness }),
    from: days ? isoDay(days.from) : null,
    to: days ? isoDay(days.to) : null,
    articles: analyses.map(({ article }) => article.id),
    because,
  }
}
