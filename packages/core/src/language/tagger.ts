import type { Clusters } from './clusters.ts'
import type { NumberOfWord } from './numbered-words.ts'
import type { TagDictionary } from './tag-dictionary.ts'
import type { Weights } from './weights.ts'

/** How parts of speech and names are learned. */
export interface Tagger {
  readonly clusters: Clusters
  /** The class of a word by the parts of speech that it is mostly used as; 0 for words that are not known. */
  readonly uses: NumberOfWord
  /** Labels are universal parts of speech. */
  readonly partsOfSpeech: Weights
  /** Labels are those of `partsOfSpeech`. */
  readonly settled: TagDictionary
  /** Labels are O and, for each type of name, B, I, L and U (begins, inside, last, alone). */
  readonly names: Weights
  /** Labels are the same: what is added when names are read a second time, with fewer rows. */
  readonly namesAgain: Weights
}

/**
 * What weights were learned from: sets that are open (the weights are CC BY 4.0), or also sets under
 * CC BY-SA, which read better; those weights are CC BY-SA 4.0.
 */
export type WeightsLicence = 'open' | 'share-alike'
