import type { Weights } from './weights.ts'

/** How parts of speech and names are learned. */
export interface Tagger {
  /** Labels are universal parts of speech. */
  readonly partsOfSpeech: Weights
}
