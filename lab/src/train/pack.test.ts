import { unpackWeights } from '@dateline/core/inside/language/weights'
import { describe, expect, it } from 'vitest'
import { pack, quantize } from './pack.ts'

describe('pack', () => {
  it.each([
    [[0, 0, 0, 0, 0, 0, 0, 0]],
    [[1, -1, 63, -64, 64, -65, 0, 127]],
    [[0, 0, 30_000, 0, 0, -30_000, 0, 0]],
    [[-32_768, 32_767, 0, 0, 0, 0, 0, 5]],
  ])('keeps %j for unpackWeights', (list) => {
    const table = pack(Int16Array.from(list))
    const weights = unpackWeights({ labels: ['a', 'b'], rows: 4, table, transitions: '' })
    expect([...weights.table]).toEqual(list)
  })

  it('keeps long stretches of zeros', () => {
    const values = new Int16Array(40_000)
    values[39_999] = -7
    const labels = ['a', 'b']
    const weights = unpackWeights({ labels, rows: 20_000, table: pack(values), transitions: '' })
    expect(weights.table[39_999]).toBe(-7)
    expect(weights.table.filter(Boolean)).toHaveLength(1)
  })
})

describe('quantize', () => {
  it('makes the largest weight the largest number, and drops the small ones', () => {
    expect([...quantize(Float64Array.of(2, -1, 0.01, 0), 100, 2)]).toEqual([100, -50, 0, 0])
  })
})
