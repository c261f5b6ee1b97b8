import { unpackWeights } from '@dateline/core/inside/language/weights'
import { describe, expect, it } from 'vitest'
import { pack, quantize } from './pack.ts'

describe('pack', () => {
  it.each([
    [[0, 0, 0, 0, 0, 0, 0, 0]],
    [[1, -1, 63, -64, 64, -65, 0, 127]],
    [[-128, 127, 39, 40, -40, -41, 0, 5]],
  ])('keeps %j for unpackWeights', (list) => {
    const table = pack(Int8Array.from(list))
    const weights = unpackWeights({ labels: ['a', 'b'], rows: 4, table, transitions: '' })
    expect([...weights.table]).toEqual(list)
  })

  it('keeps long stretches of zeros', () => {
    const values = new Int8Array(40_000)
    values[39_999] = -7
    const labels = ['a', 'b']
    const weights = unpackWeights({ labels, rows: 20_000, table: pack(values), transitions: '' })
    expect(weights.table[39_999]).toBe(-7)
    expect(weights.table.filter(Boolean)).toHaveLength(1)
  })
})

describe('quantize', () => {
  it('makes the largest weight the largest number', () => {
    expect([...quantize(Float64Array.of(-2, 1, 0.001, 0))]).toEqual([-127, 64, 0, 0])
  })
})
