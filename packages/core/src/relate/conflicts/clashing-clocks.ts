import type { Place } from '../../model/place.ts'
import { printed } from './clash.ts'
import type { FigureClash } from './figures/figure-clash.ts'
import { isTime, type ToldFigure } from './figures/told-figure.ts'
import { grainOf } from './figures/two-figures.ts'

/** No clock is further from that of the sun than this, in hours. */
const mostFromSun = 4
/** The sun passes so many degrees an hour. */
const degreesAnHour = 15
/** A conflict as sure as this, for it is reckoned. */
const sure = 0.9

/**
 * A local time and, beside it, the same time in another zone, that are not one where it happened.
 *
 *     departed Los Angeles at |11:36 a.m.| (|0336 GMT|)
 */
export function findClashingClocks(figures: readonly ToldFigure[]): FigureClash[] {
  return figures.flatMap((local, at): FigureClash[] => {
    const zoned = figures[at + 1]
    if (!zoned || zoned.analysis !== local.analysis || !areTwins(local, zoned)) return []
    const [here, there] = [clockOf(local), clockOf(zoned)]
    const place = placeBefore(local)
    if (!here || !there || here.zone !== null || there.zone === null || place === null) return []
    const ahead = here.hours - (there.hours - there.zone)
    const off = Math.abs(withinHalfDay(ahead - place.lon / degreesAnHour))
    if (off <= mostFromSun) return []
    const [one, two] = [printed(local, local.figure), printed(zoned, zoned.figure)]
    return [
      {
        clash: {
          kind: 'date',
          a: spanOf(local),
          b: spanOf(zoned),
          why: `“${one}” and “${two}” cannot both be the time in ${place.name}.`,
          because: [`${place.name} is ${Math.round(off)} hours away from such a time zone`],
          once: [one, two].join(' '),
        },
        a: local,
        b: zoned,
        score: sure,
      },
    ]
  })
}

/** Whether one time stands in brackets after the other, or after a stroke. */
function areTwins({ figure: one, analysis }: ToldFigure, { figure: two }: ToldFigure): boolean {
  return /^(?: local time)?\s*[(/]\s*$/.test(analysis.article.text.slice(one.end, two.start))
}

/** A time of day in hours, and how far its zone is ahead of UTC; null where none is told. */
function clockOf(told: ToldFigure): { hours: number; zone: number | null } | null {
  if (!isTime(told.value) || grainOf(told.value) !== 'clock') return null
  const parts = /T(\d\d):(\d\d)(?::\d\d)?(?:(Z)|([+-])(\d\d):(\d\d))?$/.exec(told.value.value)
  if (!parts) return null
  const [hours, minutes, zoneHours, zoneMinutes] = [1, 2, 5, 6].map((at) => Number(parts[at] ?? 0))
  const zone = ((zoneHours ?? 0) + (zoneMinutes ?? 0) / 60) * (parts[4] === '-' ? -1 : 1)
  return {
    hours: (hours ?? 0) + (minutes ?? 0) / 60,
    zone: parts[3] || parts[4] ? zone : null,
  }
}

/** The place on the map that the sentence names last before a figure; a country may span many zones. */
function placeBefore({ figure, analysis, sentence }: ToldFigure): (Place & { lon: number }) | null {
  const from = analysis.sentences[sentence]?.start ?? 0
  const place = analysis.places.findLast(
    ({ start, end, precision }) => start >= from && end <= figure.start && precision !== 'country',
  )
  return place && place.lon !== null ? { ...place, lon: place.lon } : null
}

/** Hours on the dial: from 12 after to 12 ahead. */
function withinHalfDay(hours: number): number {
  return ((((hours + 12) % 24) + 24) % 24) - 12
}

function spanOf({ figure: { start, end } }: ToldFigure): { start: number; end: number } {
  return { start, end }
}
