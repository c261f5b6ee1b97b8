import { isoDay, isoWeekOf, weekday } from '../../language/gregorian.ts'
import type { Analysis } from '../../model/analysis.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Publication } from '../../model/story.ts'
import { resolveDates } from '../../resolve/dates.ts'
import { type Days, daysBetween, daysOf } from '../days.ts'
import { sampleOf } from '../grouping/sample.ts'
import type { StoryGroup } from '../stories.ts'
import { nearestDay } from './day-without-year.ts'

/** When an article came out, as far as can be known, and why it is held so. */
export interface Dating extends Pick<Publication, 'publishedAt' | 'known' | 'because'> {
  /** ISO 8601: from when its "Saturday" is reckoned, where its story dates it; null: its times are settled. */
  readonly reckonedFrom: string | null
}

/** A day that is printed above a text is taken for its time of publication only this near to the rest of the story. */
const nearStory = 21
/** And one that stands in the text only this near: others are of what came before, or is to come. */
const nearDay = 4

/**
 * When each article of a story came out. An undated one takes the day that is printed above it, without a year or in an unclear order, else the
 * latest day that its own text states, with the year of its story; else the week of the dated articles most like it.
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

/** As the article says; one that only says when it was brought up to date came out then, as far as is known. */
function statedDating({ article }: Analysis): Dating | null {
  const { publishedAt, updatedAt, known } = article
  if (!publishedAt) {
    const because = ['the date of its last update, for none other is known']
    return updatedAt
      ? { publishedAt: updatedAt, known: 'implied', because, reckonedFrom: null }
      : null
  }
  const how = known.publishedAt
  return {
    publishedAt,
    known: how?.how === 'implied' ? 'implied' : 'stated',
    because: how?.because ?? ['given with the article'],
    reckonedFrom: null,
  }
}

/** Undated, but days are named above it or in its text: 11 October, with or without a year. */
function datingFromText(
  analysis: Analysis,
  story: StoryGroup,
  dated: readonly Analysis[],
  datings: ReadonlyMap<Analysis, Dating>,
): Dating | null {
  const closest = mostAlike(analysis, story, dated)
  const anchor = closest && datings.get(closest)?.publishedAt
  const storyDays = daysOf(anchor ?? '')
  const printed = storyDays && datingFromPrint(analysis, storyDays)
  if (printed) return printed
  // settled with no more than a year, only days of the calendar come out: "11 October", not "Friday"
  const days = resolveDates(analysis.times, anchor?.slice(0, 4) ?? null)
    .filter((time) => time.precision === 'day' && time.type === 'DATE')
    .flatMap((time) => {
      const found = daysOf(time.value)
      return found ? [{ time, ...found }] : []
    })
    .filter((day) => !storyDays || daysBetween(day, storyDays) <= nearDay)
    .sort((a, b) => b.from - a.from)
  const latest = days[0]
  if (!latest) return null
  const words = analysis.article.text.slice(latest.time.start, latest.time.end)
  const year = latest.time.known === 'implied' ? `, the year is that of its story` : ''
  const because = `the latest day that it states is “${words}”${year}`
  const later = weekdayAfter(analysis, latest.from)
  if (!later) return impliedDay(latest.from, because)
  const told = analysis.article.text.slice(later.start, later.end)
  return impliedDay(later.day, `${because}, and it tells of “${told}”, shortly after that`)
}

/** A weekday so shortly after the latest day that is stated is the one after it: the one before was nearly a week ago. */
const shortlyAfter = 2

/** The latest weekday told of as past that falls shortly after a day: "recalled on Sept. 16 … said on Thursday". */
function weekdayAfter({ times }: Analysis, day: number) {
  const behind = times.flatMap(({ start, end, meaning }) => {
    const told = /^now past:XXXX-WXX-(\d)$/.exec(meaning)?.[1]
    if (told === undefined) return []
    const ahead = (Number(told) - weekday(day) + 7) % 7
    return ahead > 0 && ahead <= shortlyAfter ? { start, end, day: day + ahead } : []
  })
  return behind.toSorted((a, b) => b.day - a.day)[0]
}

/** The day that its dateline or a date line names, of the year that brings it nearest to its story. */
function datingFromPrint({ article }: Analysis, storyDays: Days): Dating | null {
  const nearest = nearestDay(article, storyDays)
  if (!nearest || nearest.apart > nearStory) return null
  const words = article.text.slice(nearest.start, nearest.end)
  const because = `“${words}” is printed above it, the rest is settled by its story`
  return impliedDay(nearest.day, because)
}

function impliedDay(day: number, because: string): Dating {
  const publishedAt = isoDay(day)
  return { publishedAt, known: 'implied', because: [because], reckonedFrom: publishedAt }
}

/**
 * The week in which most of the dated articles that are like it came out. "Saturday" is reckoned from the last of their
 * days: in a week whose reports end on Tuesday, the Saturday told of is mostly the one before.
 */
function datingFromStory(
  analysis: Analysis,
  story: StoryGroup,
  anchors: readonly Analysis[],
  datings: ReadonlyMap<Analysis, Dating>,
): Dating {
  const weeks = new Map<string, { likeness: number; last: number }>()
  for (const other of anchors) {
    const days = daysOf(datings.get(other)?.publishedAt ?? '')
    if (!days) continue
    const week = isoWeekOf(days.from)
    const { likeness, last } = weeks.get(week) ?? { likeness: 0, last: days.from }
    weeks.set(week, {
      likeness: likeness + story.likeness(analysis, other),
      last: Math.max(last, days.from),
    })
  }
  const [best] = [...weeks].sort(([a, x], [b, y]) => y.likeness - x.likeness || compareText(a, b))
  if (!best) {
    const because = ['no article of its story is dated']
    return { publishedAt: null, known: null, because, reckonedFrom: null }
  }
  const [week, { last }] = best
  const because = `the week of the dated articles of its story that are most like it (${week})`
  return { publishedAt: week, known: 'implied', because: [because], reckonedFrom: isoDay(last) }
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
