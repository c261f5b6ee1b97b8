import type { Stance } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'

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
