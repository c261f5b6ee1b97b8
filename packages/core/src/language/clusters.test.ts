import { describe, expect, it } from 'vitest'
import { unpackClusters } from './clusters.ts'
import { hashOfWord } from './word-hash.ts'

const clusters = unpackClusters({
  words: ['ship boat', '', 'minister', '', '', 'ferry2000'],
  groups: [4, 0, 4],
})

describe('unpackClusters', () => {
  it('finds a word in lower case and capitals, with any digits', () => {
    expect(clusters.of(hashOfWord('ship'))).toBe(1)
    expect(clusters.of(hashOfWord('BOAT'))).toBe(1)
    expect(clusters.of(hashOfWord('Minister'))).toBe(3)
    expect(clusters.of(hashOfWord('ferry1999'))).toBe(6)
  })

  it('does not know other words', () => {
    expect(clusters.of(hashOfWord('ships'))).toBe(0)
    expect(clusters.groupOf(0)).toBe(0)
  })

  it('knows the larger cluster of a smallest one', () => {
    expect([0, 1, 2, 3, 6].map(clusters.clusterOf)).toEqual([0, 1, 1, 2, 3])
  })

  it('knows the group of a cluster', () => {
    expect(clusters.groupOf(1)).toBe(5)
    expect(clusters.groupOf(3)).toBe(clusters.groupOf(1))
    expect(clusters.groupOf(2)).toBe(1)
  })
})
