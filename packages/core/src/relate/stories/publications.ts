import { isoDay, isoWeekOf } from '../../language/gregorian.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Publication } from '../../model/story.ts'
import { resolveDates } from '../../resolve/dates.ts'
import { daysBetween, daysOf } from '../days.ts'
import { sampleOf } from '../grouping/sample.ts'
import type { StoryGroup } from '../stories.ts'

/** When an article came out, as far as can be known, and why it is held so. */
export type Dating = Pick<Publication, 'publishedAt' | 'known' | 'because'>

/** A day that a text states is taken for its time of publication only this near to the rest of the story. */
const nearStory = 21

/**
 * When each article of a story came out. An undated one takes the latest day that its own text states,
 * with the year of its story where it states none; else the week of the dated articles most like it.
 */
export function datePublications(story: StoryGroup): Map<Analysis, Dating> {
  const datings = new Map<Analysis, Dating>()
  for (const analysis of story.analyses) {
    const dating = statedDating(analysis)
    if (dating) datings.set(analysis, dating)
  }
  const dated = sampleOf([...datings.keys()])
  for (const analysis of story.analyses) {
    if (datings.has(analysis)) continue
    const dating = datingFromText(analysis, story, dated, datings)
    if (dating) datings.set(analysis, dating)
  }
  const anchors = sampleOf([...datings.keys()])
  for (const analysis of story.analyses) {
    if (!datings.has(analysis))
      datings.set(analysis, datingFromStory(analysis, story, anchors, datings))
  }
  return datings
}

function statedDating({ article }: Analysis): Dating | null {
  const { publishedAt, known } = article
  if (!publishedAt) return null
  const how = known.publishedAt
  return {
    publishedAt,
    known: how?.how === 'implied' ? 'implied' : 'stated',
    because: how?.because ?? ['given with the article'],
  }
}

/** Undated, but its text names days: 11 October, with or without a year. */
function datingFromText(
  analysis: Analysis,
  story: StoryGroup,
  dated: readonly Analysis[],
  datings: ReadonlyMap<Analysis, Dating>,
): Dating | null {
  const closest = mostAlike(analysis, story, dated)
  const anchor = closest && datings.get(closest)?.publishedAt
  const storyDays = daysOf(anchor ?? '')
  // settled with no more than a year, only days of the calendar come out: "11 October", not "Friday"
  const days = resolveDates(analysis.times, anchor?.slice(0, 4) ?? null)
    .filter((time) => time.precision === 'day' && time.type === 'DATE')
    .flatMap((time) => {
      const found = daysOf(time.value)
      return found ? [{ time, ...found }] : []
    })
    .filter((day) => !storyDays || daysBetween(day, storyDays) <= nearStory)
    .sort((a, b) => b.from - a.from)
  const latest = days[0]
  if (!latest) return null
  const words = analysis.article.text.slice(latest.time.start, latest.time.end)
  const year = latest.time.known === 'implied' ? `, the year is that of its story` : ''
  return {
    publishedAt: isoDay(latest.from),
    known: 'implied',
    because: [`the latest day that it states is “${words}”${year}`],
  }
}

/** The week in which most of the dated articles that are like it came out. */
function datingFromStory(
  analysis: Analysis,
  story: StoryGroup,
  anchors: readonly Analysis[],
  datings: ReadonlyMap<Analysis, Dating>,
): Dating {
  const weeks = new Map<string, number>()
  for (const other of anchors) {
    const days = daysOf(datings.get(other)?.publishedAt ?? '')
    const week = days && isoWeekOf(days.from)
    if (week) weeks.set(week, (weeks.get(week) ?? 0) + story.likeness(analysis, other))
  }
  const [best] = [...weeks].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (!best) {
    return { publishedAt: null, known: null, because: ['no article of its story is dated'] }
  }
  const because = `the week of the dated articles of its story that are most like it (${best[0]})`
  return { publishedAt: best[0], known: 'implied', because: [because] }
}

function mostAlike(
  analysis: Analysis,
  story: StoryGroup,
  among: readonly Analysis[],
): Analysis | undefined {
  return among
    .map((other) => ({ other, score: story.likeness(analysis, other) }))
    .sort((a, b) => b.score - a.score)[0]?.other
}
