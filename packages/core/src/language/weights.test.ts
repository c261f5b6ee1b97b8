import { describe, expect, it } from 'vitest'
import { unpackWeights } from './weights.ts'

/** Pairs of zeros and value as bytes, in base64: 0 zeros, 1; 2 zeros, -1; 0 zeros, 300. */
const packed = Buffer.from([0, 2, 2, 1, 0, 0xd8, 4]).toString('base64')

describe('unpackWeights', () => {
  it('puts values at their places, and zeros between and after them', () => {
    const weights = unpackWeights({ labels: ['a', 'b'], rows: 4, table: packed, transitions: '' })
    expect([...weights.table]).toEqual([1, 0, 0, -1, 300, 0, 0, 0])
    expect(weights.transitions).toHaveLength(0)
  })

  it('reads transitions of labels by labels', () => {
    const weights = unpackWeights({ labels: ['a', 'b'], rows: 4, table: '', transitions: packed })
    expect([...weights.transitions]).toEqual([1, 0, 0, -1])
    expect([...weights.table]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })
})
