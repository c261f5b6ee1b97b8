import type { Newsroom } from '../../model/newsroom.ts'
import { daysOf } from '../days.ts'
import { type Rule, type Side, undecided } from './side.ts'

/** Prefers what was published last: what is known of an event grows. */
export const latest: Rule = (a, b, _conflict, newsroom) => {
  const [one, two] = [publishedOf(a, newsroom), publishedOf(b, newsroom)]
  if (one === null || two === null) return undecided('it is not known when both were published')
  const [first, second] = [timesOf(one), timesOf(two)]
  if (!first || !second || (first.from <= second.to && second.from <= first.to)) {
    return undecided(`it is not known which came later: ${one} and ${two}`)
  }
  const [preferred, later] = first.from > second.to ? (['a', a] as const) : (['b', b] as const)
  const [last, before] = preferred === 'a' ? [one, two] : [two, one]
  return {
    preferred,
    because: [`“${later.words}” was published on ${last}, the other on ${before}`],
    cites: [later.phrase],
  }
}

function publishedOf({ phrase }: Side, { publications }: Newsroom): string | null {
  return publications.find(({ article }) => article === phrase.article)?.publishedAt ?? null
}

const dayLength = 86_400_000

/** The stretch of time that an ISO date means, in milliseconds; both ends included. */
function timesOf(iso: string): { from: number; to: number } | null {
  const moment = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? Date.parse(iso) : Number.NaN
  if (Number.isFinite(moment)) return { from: moment, to: moment }
  const days = daysOf(iso)
  return days && { from: days.from * dayLength, to: (days.to + 1) * dayLength - 1 }
}
