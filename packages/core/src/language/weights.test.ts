import { describe, expect, it } from 'vitest'
import { unpackWeights } from './weights.ts'

/** Pairs of zeros and value: 0 zeros, 1; 2 zeros, -1; 0 zeros, 100, whose 200 is 2 + 11 × 18. */
const packed = '#%%$#v5'

describe('unpackWeights', () => {
  it('puts values at their places, and zeros between and after them', () => {
    const weights = unpackWeights({ labels: ['a', 'b'], rows: 4, table: packed, transitions: '' })
    expect([...weights.table]).toEqual([1, 0, 0, -1, 100, 0, 0, 0])
    expect(weights.transitions).toHaveLength(0)
  })

  it('reads transitions of labels by labels', () => {
    const weights = unpackWeights({ labels: ['a', 'b'], rows: 4, table: '', transitions: packed })
    expect([...weights.transitions]).toEqual([1, 0, 0, -1])
    expect([...weights.table]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })
})
