import type { Analysis } from '../../model/analysis.ts'
import type { BlockRole } from '../../model/article.ts'
import type { Statement } from '../../model/statement.ts'
import type { TimeExpression } from '../../model/time.ts'
import { resolveDates } from '../../resolve/dates.ts'
import { Layer } from '../../resolve/layer.ts'
import { daysOf } from '../days.ts'
import type { Weights } from '../grouping/weights.ts'
import type { Dating } from '../stories/publications.ts'
import { akinOf } from './akin.ts'
import { countsTold } from './counts-told.ts'
import { countKeys, factsOf } from './facts.ts'
import type { OriginatorOf } from './originators.ts'
import { dampRepeated } from './repetition.ts'
import type { Telling } from './telling.ts'

/** What an article tells, with everything that comparing it needs: its statements but those that are asked. */
export function tell(
  analysis: Analysis,
  dating: Dating,
  originatorOf: OriginatorOf,
  weights: Weights,
): Telling[] {
  const times = timesOf(analysis, dating)
  const features = dampRepeated(
    analysis.statements.map((statement) => weights.statement(analysis, statement)),
  )
  const places = placesOf(analysis)
  const counted = new Layer(countsTold(analysis))
  const kin = new Map(analysis.kin.map((one) => [one.stem, one]))
  const inText = new Layer(analysis.places)
  const placeAt = new Map(analysis.places.map((place) => [place.start, place]))
  const settlementOf = (name: number): number[] => {
    const { precision, geonameId } = placeAt.get(analysis.names[name]?.start ?? -1) ?? {}
    return precision === 'settlement' && geonameId ? [geonameId] : []
  }
  const told = analysis.statements.map((statement, index) => {
    const ownTimes = statement.times.flatMap((time) => times[time] ?? [])
    const quantities = statement.quantities.flatMap((one) => analysis.quantities[one] ?? [])
    const originator = originatorOf(analysis, statement)
    const own = features[index] ?? new Map<string, number>()
    return {
      statement,
      analysis,
      features: own,
      meaning: weights.meaning(statement),
      akin: akinOf(own, kin),
      entities: new Set([...weights.entitiesOf(analysis, statement)].map(({ id }) => id)),
      events: statement.events.flatMap((event) => analysis.events[event] ?? []),
      quantities,
      published: dayOf(dating),
      times: ownTimes,
      articleTimes: times,
      places: inText.within(statement),
      settlements: statement.names.flatMap(settlementOf),
      originator,
      facts: factsOf(originator, ownTimes, quantities),
      told: counted.within(statement),
      place: places[index] ?? 0,
      inTitle: places[index] === null,
      weight: [...own.values()].reduce((sum, weight) => sum + weight, 0),
    }
  })
  const answers = told.filter(({ statement }) => !isQuestion(analysis, statement))
  const counts = countKeys(answers)
  return answers.map((one) => ({ ...one, counts }))
}

/** A question tells nothing. */
function isQuestion({ article }: Analysis, { end }: Statement): boolean {
  return /^\s?\?/.test(article.text.slice(end, end + 2))
}

const isoDay = 'YYYY-MM-DD'.length

function dayOf({ publishedAt }: Dating): string | null {
  return publishedAt && /^\d{4}-\d\d-\d\d/.test(publishedAt) ? publishedAt.slice(0, isoDay) : null
}

/** What stands above a text or a part of it, and says again what that tells. */
export const headings: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading'])

/** Where each statement stands among those of the body: 0 for the first to 1 for the last; null for titles. */
function placesOf({ article, statements }: Analysis): (number | null)[] {
  const titles = article.blocks.filter(({ role }) => headings.has(role))
  const inBody = statements.map(
    ({ start }) => !titles.some((title) => title.start <= start && start < title.end),
  )
  const last = Math.max(1, inBody.filter(Boolean).length - 1)
  let place = 0
  return inBody.map((body) => (body ? place++ / last : null))
}

/** Whether a time is settled as a day, or as a part of one. */
function isDay({ interval }: TimeExpression): boolean {
  const days = interval && [interval.from, interval.to].map((iso) => daysOf(iso)?.from ?? 0)
  return days !== null && (days[1] ?? 0) - (days[0] ?? 0) <= 1
}

/** An article that its story dates has its times settled anew; they are implied, and say by what. */
function timesOf({ times }: Analysis, dating: Dating): TimeExpression[] {
  const { publishedAt, reckonedFrom } = dating
  if (!reckonedFrom) return times
  const reckoned = resolveDates(times, reckonedFrom)
  // in an article of some week "Saturday" is a day, but "today" is none
  const within = reckonedFrom === publishedAt ? reckoned : resolveDates(times, publishedAt)
  const settled = within.map((time, at) => (isDay(time) ? (reckoned[at] ?? time) : time))
  return settled.map((time) =>
    time.known === 'implied' ? { ...time, because: [...time.because, ...dating.because] } : time,
  )
}
