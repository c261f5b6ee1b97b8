import type { Interval } from '../../model/time.ts'
import type { Stretch } from './stretch.ts'

/** A day or a longer stretch to count from, and what it is called in reasons: "the publication date". */
export interface Anchor {
  readonly stretch: Stretch
  readonly name: string
  /** The time of day where that is known too. */
  readonly clock?: Clock | null
}

/** Minutes of the day, and the zone that they are told in as ISO 8601 writes it: "", "Z", "+03:00". */
export interface Clock {
  readonly minutes: number
  readonly zone: string
}

/** How far the words of a meaning have been followed. */
export interface Reckoning {
  readonly stretch: Stretch | null
  readonly value: string
  readonly anchor: Anchor | null
  readonly because: readonly string[]
  readonly clock: string | null
  readonly span: Interval | null
  /** a duration or a set: the words say all there is to it */
  readonly whole: boolean
}

export const nothing: Reckoning = {
  stretch: null,
  value: '',
  anchor: null,
  because: [],
  clock: null,
  span: null,
  whole: false,
}
