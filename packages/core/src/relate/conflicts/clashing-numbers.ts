import type { EventType } from '../../model/event.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import { sameCounted } from '../claims/counted.ts'
import { clash, roundsTo } from '../claims/quantities.ts'
import type { Telling } from '../claims/telling.ts'
import { actorsIn, apart, sameTopic, settlementsIn } from '../claims/topic.ts'
import { type FindClash, printed, sharesEventType } from './clash.ts'

/** Numbers are of one thing where so much of what else is said is the same: less where the thing counted is named. */
const leastOfCounts = 0.2
const leastOfMeasures = 0.35

/** Two counts of the same thing, or two measures in one unit, that leave no number both could mean. */
export const findClashingNumbers: FindClash = (a, b) => {
  if (a.quantities.length === 0 || b.quantities.length === 0) return null
  // an article that gives two numbers tells of two things
  if (a.analysis === b.analysis) return null
  if (apart(actorsIn(a), actorsIn(b)) || apart(settlementsIn(a), settlementsIn(b))) return null
  const topic = sameTopic(a, b)
  for (const one of a.quantities) {
    for (const two of b.quantities) {
      const thing = sameThing(a, one, b, two, topic)
      if (!thing || !clash(one, two) || roundsTo(one, two)) continue
      if (outlook(a) !== outlook(b)) continue
      if (a.quantities.some((other) => other !== one && !clash(other, two))) continue
      if (b.quantities.some((other) => other !== two && !clash(other, one))) continue
      const [first, second] = [printed(a, one), printed(b, two)]
      return {
        kind: 'number',
        a: { start: one.start, end: one.end },
        b: { start: two.start, end: two.end },
        why: `“${first}” and “${second}” cannot both be the number of ${thing}.`,
        score: Math.round(topic * 100) / 100,
        because: [`both give a number of ${thing}`, 'no number lies within both'],
        once: [one, two]
          .map(({ low, high, unit }) => `${low}-${high} ${unit ?? thing}`)
          .sort()
          .join(' '),
      }
    }
  }
  return null
}

/** What both are a number of, in words; null where it is not the same, or nothing shows that it is. */
function sameThing(
  a: Telling,
  one: Quantity,
  b: Telling,
  two: Quantity,
  topic: number,
): string | null {
  if (one.unit !== two.unit) return null
  const [kind, other] = [nearestEvent(a, one), nearestEvent(b, two)]
  const counted = sameCounted(a, one, b, two)
  if (counted) return topic >= leastOfCounts || (kind !== null && kind === other) ? counted : null
  if (one.unit !== null) {
    return topic >= leastOfMeasures && sharesEventType(a, b)
      ? `the same measure (${one.unit})`
      : null
  }
  return kind !== null && kind === other && ofPeople.has(kind)
    ? `those of whom it is told (${kind})`
    : null
}

/** Kinds of event that happen to people: whoever is counted, "eight miners died" and "eleven dead" count the same. */
const ofPeople: ReadonlySet<EventType> = new Set<EventType>(['die', 'injure', 'arrest'])

/** The kind of the event that stands nearest to a number, with no other number between them. */
function nearestEvent({ events, quantities }: Telling, quantity: Quantity): EventType | null {
  const gap = (one: Span, two: Span) => Math.max(one.start - two.end, two.start - one.end)
  const nearest = events.toSorted((one, two) => gap(one, quantity) - gap(two, quantity))[0]
  if (!nearest || gap(nearest, quantity) > nearby) return null
  const [from, to] = [Math.min(nearest.end, quantity.end), Math.max(nearest.start, quantity.start)]
  const between = quantities.some(
    (other) => other !== quantity && other.start >= from && other.end <= to,
  )
  return between ? null : nearest.type
}

/** So many characters between a number and the event that it counts. */
const nearby = 40

/** What is planned or possible is not held against what has happened. */
function outlook({ statement }: Telling): boolean {
  return statement.modality === 'happened'
}
