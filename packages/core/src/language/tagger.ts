import type { Clusters } from './clusters.ts'
import type { Weights } from './weights.ts'

/** How parts of speech and names are learned. */
export interface Tagger {
  readonly clusters: Clusters
  /** Labels are universal parts of speech. */
  readonly partsOfSpeech: Weights
  /** Labels are O and, for each type of name, B, I, L and U (begins, inside, last, alone). */
  readonly names: Weights
}
