import type { TimeExpression } from '../../../model/time.ts'
import { roundsTo, clash as unequal, unitOf } from '../../claims/quantities.ts'
import { apart, settlementsIn } from '../../claims/topic.ts'
import { printed } from '../clash.ts'
import { timesMeet } from './times-meet.ts'
import { isTime, type ToldFigure } from './told-figure.ts'

/** A stem as rare as this (nats) says all that a stem can of what a figure is of. */
const rare = 3
const rareVerb = 4

/** Whether two figures are of one kind: two times, or two numbers of one unit, not of dead and injured, nor of part and whole. */
export function comparable(a: ToldFigure, b: ToldFigure): boolean {
  if (isTime(a.value) || isTime(b.value)) {
    return isTime(a.value) && isTime(b.value) && grainOf(a.value) === grainOf(b.value)
  }
  const [one, two] = [outcomeOf(a), outcomeOf(b)]
  if (a.figure.share !== b.figure.share) return false
  return unitOf(a.value) === unitOf(b.value) && (one === null || two === null || one === two)
}

/** How finely a time is told: a time of day, a day, or as it is called: "2019" says little against "in May". */
export function grainOf({ precision }: TimeExpression): string | null {
  if (precision === 'minute' || precision === 'hour') return 'clock'
  return precision === 'part of day' ? 'day' : precision
}

/** Whether two comparable figures leave nothing that both could mean. */
export function excludeEachOther(a: ToldFigure, b: ToldFigure): boolean {
  // "in ten days", counted from two days
  if (printed(a, a.figure) === printed(b, b.figure)) return false
  if (isTime(a.value) || isTime(b.value)) {
    return isTime(a.value) && isTime(b.value) && !timesMeet(a.value, b.value)
  }
  return unequal(a.value, b.value) && !roundsTo(a.value, b.value)
}

/** What became of those counted: "killed"; null where it is not said, and of a time. */
export function outcomeOf({ value }: ToldFigure): string | null {
  if (isTime(value)) return null
  // what is shot down is destroyed
  return value.outcome === 'downed' ? 'destroyed' : value.outcome
}

/** How far two figures are said of one thing, 0 to 1: the rarest noun that both are said of. */
export function ofOneThing({ figure: a }: ToldFigure, { figure: b }: ToldFigure): number {
  let most = 0
  for (const { stem, weight } of a.of) {
    if (b.of.some((other) => other.stem === stem)) most = Math.max(most, weight)
  }
  return Math.min(1, most / rare)
}

/** How far they stand with one verb, 0 to 1. */
export function withOneVerb({ figure: a }: ToldFigure, { figure: b }: ToldFigure): number {
  return a.verb && a.verb.stem === b.verb?.stem ? Math.min(1, a.verb.weight / rareVerb) : 0
}

export function shareName(a: ToldFigure, b: ToldFigure): boolean {
  for (const id of a.entities) if (b.entities.has(id)) return true
  return false
}

/** Whether names stand near both, and none in common. */
export function nameOthers(a: ToldFigure, b: ToldFigure): boolean {
  return a.entities.size > 0 && b.entities.size > 0 && !shareName(a, b)
}

/** Whether the statements are of other towns. */
export function inOtherTowns(a: ToldFigure, b: ToldFigure): boolean {
  return apart(settlementsIn(a.telling), settlementsIn(b.telling))
}

/** How near two comparable figures are to being one: what tells which of an article's figures another means. */
export function nearness(a: ToldFigure, b: ToldFigure): number {
  const [one, two] = [outcomeOf(a), outcomeOf(b)]
  const outcome = one !== null && two !== null ? (one === two ? 1 : -0.5) : 0
  return outcome + 0.8 * ofOneThing(a, b) + 0.4 * withOneVerb(a, b) + (shareName(a, b) ? 0.3 : 0)
}
