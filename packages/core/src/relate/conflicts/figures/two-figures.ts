import type { Term } from '../../../model/statement.ts'
import type { TimeExpression } from '../../../model/time.ts'
import { agree, roundsTo, clash as unequal, unitOf } from '../../claims/quantities.ts'
import { printed } from '../clash.ts'
import { type Measure, sizeOf } from '../measures.ts'
import { timesMeet } from './times-meet.ts'
import { isTime, type ToldFigure } from './told-figure.ts'

/** A stem as rare as this (nats) says all that a stem can of what a figure is of. */
const rare = 3
const rareVerb = 4

/** Whether two figures are of one kind: two times, or two numbers of one unit, not of dead and of injured. */
export function comparable(a: ToldFigure, b: ToldFigure): boolean {
  if (kindOf(a) !== kindOf(b)) return false
  const [one, two] = [outcomeOf(a), outcomeOf(b)]
  return (
    one === null ||
    two === null ||
    one === two ||
    befell(a).includes(two) ||
    befell(b).includes(one)
  )
}

/** What befell those counted, in all its sorts where it befell nobody: where there are no casualties none was killed. */
export function befell(told: ToldFigure): readonly (string | null)[] {
  const outcome = outcomeOf(told)
  const isNone = !isTime(told.value) && told.value.high === 0
  return outcome === 'casualty' && isNone ? [outcome, 'killed', 'injured'] : [outcome]
}

/** What a figure is measured in: its unit in SI, "count", or "time". */
export function kindOf({ value }: ToldFigure): string {
  return isTime(value) ? 'time' : (unitOf(value) ?? 'count')
}

/** How finely a time is told: a time of day, a day, or as it is called: "2019" says little against "in May". */
export function grainOf({ precision }: TimeExpression): string | null {
  if (precision === 'minute' || precision === 'hour') return 'clock'
  return precision === 'part of day' ? 'day' : precision
}

/** Whether two comparable figures leave nothing that both could mean. */
export function excludeEachOther(a: ToldFigure, b: ToldFigure): boolean {
  const [one, two] = [a.value, b.value]
  const apart =
    isTime(one) || isTime(two)
      ? isTime(one) && isTime(two) && !timesMeet(one, two)
      : unequal(nearly(one), nearly(two)) && !roundsTo(one, two) && !isOneLength(one, two)
  // "in ten days", counted from two days
  return apart && printed(a, a.figure) !== printed(b, b.figure)
}

/** A length in a coarser unit is off by no more than half of that, nor by more of the longer than this. */
const offLength = 0.2

/** Whether two lengths of time in two units may be one: eleven weeks, and three months. */
function isOneLength(one: Measure, two: Measure): boolean {
  if (!one.step || !two.step || one.step === two.step) return false
  const [a, b] = [sizeOf(one), sizeOf(two)]
  const most = Math.min(Math.max(one.step, two.step) / 2, offLength * Math.max(a, b))
  return Math.abs(a - b) <= most
}

/** What is told as about so much is off by no more than this, or by one thing of a few, where another tells it otherwise. */
const offAbout = 0.05

/** A number that is told as about so much, no more loosely than a reader takes it. */
function nearly(amount: Measure): Measure {
  const { bound, low, high, si, step } = amount
  if (bound !== 'about' || low === null || high === null) return amount
  // of a few things one may be left out; nearly five hours are not six
  const least = step === undefined ? 1 : 0
  return {
    ...amount,
    ...tightened(low, high, least),
    si: si && { ...si, ...tightened(si.low, si.high, least) },
  }
}

function tightened(
  low: number | null,
  high: number | null,
  least: number,
): Pick<Measure, 'low' | 'high'> {
  if (low === null || high === null) return { low, high }
  const middle = (low + high) / 2
  const off = Math.min((high - low) / 2, Math.max(least, Math.abs(middle) * offAbout))
  return { low: middle - off, high: middle + off }
}

/** Whether two comparable figures say the same. */
export function areEqual({ value: a }: ToldFigure, { value: b }: ToldFigure): boolean {
  if (isTime(a) || isTime(b)) {
    const [one, two] = [a, b].map((time) => (isTime(time) ? time.interval : null))
    return !!one && one.from === two?.from && one.to === two.to
  }
  return agree(a, b) && (a.low === b.low || a.high === b.high)
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

/** How far they stand with one verb, or with two that mean the same, 0 to 1. */
export function withOneVerb(a: ToldFigure, b: ToldFigure): number {
  const [one, other] = [a.figure.verb, b.figure.verb]
  if (!one || !other) return 0
  const same =
    one.stem === other.stem || isOneDeed(a, b) || isAkin(a, one, other) || isAkin(b, other, one)
  return same ? Math.min(1, Math.max(one.weight, other.weight) / rareVerb) : 0
}

function isOneDeed({ figure: a }: ToldFigure, { figure: b }: ToldFigure): boolean {
  return a.deeds.some((deed) => b.deeds.includes(deed))
}

function isAkin({ analysis: { kin } }: ToldFigure, { stem }: Term, to: Term): boolean {
  return kin.some((own) => own.stem === stem && own.same.includes(to.stem))
}

/** Whether two sets have something in common. */
export function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}
