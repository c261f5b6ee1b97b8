import type { Language } from '@dateline/core'

/** One number for one set: the higher the better. */
export interface Result {
  /** Path of the set in the data folder. */
  readonly set: string
  /** First digits of the digest of the set. */
  readonly digest: string
  /** What was measured: "F1, person". */
  readonly measure: string
  /** Percent. */
  readonly score: number
  /** How many right answers there are. */
  readonly count: number
  /** What others reach on the same, by their name and version. */
  readonly peers?: Readonly<Record<string, number>>
}

export interface MeasureOptions {
  /** Scores what was held back as well: never to tune on. */
  readonly held: boolean
}

/** A stage of the analysis that can be measured: it skips the sets that the data folder does not have. */
export interface Stage {
  readonly name: string
  readonly measure: (data: string, language: Language, options?: MeasureOptions) => Result[]
}
