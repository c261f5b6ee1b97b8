import type { NameType } from '../../model/name.ts'
import type { CapitalRun } from './capital-runs.ts'

/** A name as the tagger read it: word indexes, both included. */
export interface FoundName extends CapitalRun {
  readonly type: NameType
  readonly score: number
}
