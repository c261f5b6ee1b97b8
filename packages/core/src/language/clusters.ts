import { hashOfWord } from './word-hash.ts'

/** Words by likeness of use: "boeing" is in one cluster with "airbus". */
export interface Clusters {
  /** The number of a word's cluster, from 1; 0 for words in none. */
  readonly of: (wordHash: number) => number
  /** The number of the group that a cluster is in, from 1; 0 for none. */
  readonly groupOf: (cluster: number) => number
}

/** Clusters as they are kept in a file: for each its words, joined by spaces, and its group. */
export interface PackedClusters {
  readonly words: readonly string[]
  readonly groups: readonly number[]
}

const SLOTS = 1 << 18

export function unpackClusters({ words, groups }: PackedClusters): Clusters {
  const keys = new Int32Array(SLOTS)
  const values = new Int16Array(SLOTS)
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
    return slot
  }
  words.forEach((list, cluster) => {
    for (const word of list.split(' ')) {
      const hash = hashOfWord(word)
      const slot = slotOf(hash)
      keys[slot] = hash
      values[slot] = cluster + 1
    }
  })
  return {
    of: (hash) => values[slotOf(hash)] as number,
    groupOf: (cluster) => (cluster === 0 ? 0 : (groups[cluster - 1] as number) + 1),
  }
}
