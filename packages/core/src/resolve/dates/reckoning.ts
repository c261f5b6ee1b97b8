import type { Interval } from '../../model/time.ts'
import type { Stretch } from './stretch.ts'

/** A day or a longer stretch to count from, and what it is called in reasons: "the publication date". */
export interface Anchor {
  readonly stretch: Stretch
  readonly name: string
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
