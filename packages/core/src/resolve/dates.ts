import type { FoundTime } from '../annotate/times.ts'
import type { TimeExpression } from '../model/time.ts'
import { settle } from './dates/meaning.ts'
import type { Anchor, Clock } from './dates/reckoning.ts'
import { type Stretch, stretchOf } from './dates/stretch.ts'

/** How far back, in code units, a date still is what "the next day" or "at 6 p.m." goes on from. */
const reach = 300

/**
 * Settles time expressions on the calendar: a bare weekday or month is the past one unless its sentence looks ahead, and
 * "the next day" goes on from the day told of last.
 * `anchor` is the publication date, ISO 8601, as precise as known (with its time of day, a day, a week `2022-W36`, a month, a
 * year), or null.
 */
export function resolveDates(times: readonly FoundTime[], anchor: string | null): TimeExpression[] {
  const now = anchorOf(anchor)
  let day: Told | null = null
  let any: Told | null = null
  let lead: Told | null = null
  return times.map((time) => {
    const near =
      inReach(coarse.test(time.meaning) ? any : day, time.start) ??
      (clockAlone.test(time.meaning) ? lead : null)
    const { stretch, ...settled } = settle(time.meaning, now, near)
    const { start, end, type, meaning } = time
    if (stretch && type !== 'SET') {
      any = { stretch, name: `${stretch.value}, told before`, end }
      if (stretch.from === stretch.to) day = any
      if (time.start < opening && isPast(stretch, now)) lead ??= day
    }
    // "two hours ago" is a time where the hour is known from which it is reckoned
    const isTime = type === 'DATE' && dayAndTime.test(settled.value)
    return { start, end, type: isTime ? 'TIME' : type, ...settled, meaning }
  })
}

const dayAndTime = /^\d{4}-\d\d-\d\dT/

/** The day on which it happened is told this far from the beginning, in code units. */
const opening = 500

/** "at 6.40 p.m.": with no day near, it is of the day that the report opens with. */
const clockAlone = /^then D0 T\S+$/

/** Whether a stretch ends before, or on, the day of the anchor. */
function isPast({ to }: Stretch, now: Anchor | null): boolean {
  return now !== null && to <= now.stretch.to
}

/** A date told of, and where. */
type Told = Anchor & { readonly end: number }

/** "a year later" goes on from a year told of, "the next day" only from a day. */
const coarse =
  / (?:alike|again)$|^then (?:[+-]P[\dX.]+(?:Y|M|Q|DE|CE)|(?:Y|M|Q|DE)[+-]?\d+(?: [a-z]+)?)$/

function inReach(told: Told | null, start: number): Told | null {
  return told && start - told.end <= reach ? told : null
}

function anchorOf(written: string | null): Anchor | null {
  const stretch = written === null ? null : stretchOf(written.slice(0, 10))
  if (!stretch) return null
  const kind = stretch.precision === 'day' ? 'date' : stretch.precision
  return { stretch, name: `the publication ${kind} ${stretch.value}`, clock: clockOf(written) }
}

function clockOf(written: string | null): Clock | null {
  const [, hours, minutes, zone = ''] =
    /T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(written ?? '') ?? []
  return minutes ? { minutes: Number(hours) * 60 + Number(minutes), zone } : null
}
