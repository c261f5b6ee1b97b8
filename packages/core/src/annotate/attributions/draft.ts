import type { Stance } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotes/quotation.ts'

/** An attribution as it is first found: what kind it is and what it lies in is settled when all are there. */
export interface Draft {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly via: readonly Span[]
  readonly stance: Stance
  readonly negative: boolean
  readonly score: number
  readonly because: readonly string[]
}

/** What has its attribution already: each word is a cue once, each quotation is told once. */
export interface Taken {
  readonly cues: Set<number>
  readonly quotes: Set<Quotation>
}
