import { type NumberOfWord, numberWords } from './numbered-words.ts'

/** Words by likeness of use: "boeing" is in one cluster with "airbus". */
export interface Clusters {
  /** The number of a word's smallest cluster, from 1; 0 for words in none. */
  readonly of: NumberOfWord
  /** The number of the larger cluster that a smallest one is in, from 1; 0 for none. */
  readonly clusterOf: (smallest: number) => number
  /** The number of the group that a larger cluster is in, from 1; 0 for none. */
  readonly groupOf: (cluster: number) => number
}

/**
 * Clusters as they are kept in a file: the words of each of the smallest, joined by spaces, those of one larger
 * cluster side by side; and the group of each larger cluster.
 */
export interface PackedClusters {
  readonly words: readonly string[]
  readonly groups: readonly number[]
}

export function unpackClusters({ words, groups }: PackedClusters): Clusters {
  const parts = words.length / groups.length
  return {
    of: numberWords(words),
    clusterOf: (smallest) => Math.ceil(smallest / parts),
    groupOf: (cluster) => (cluster === 0 ? 0 : (groups[cluster - 1] as number) + 1),
  }
}
