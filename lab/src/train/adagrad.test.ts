import { describe, expect, it } from 'vitest'
import { Adagrad } from './adagrad.ts'

describe('Adagrad', () => {
  it('moves the less the further it has moved', () => {
    const model = new Adagrad(2, 0.1, 0)
    model.move(1, 3)
    const first = model.weights[1] as number
    model.move(1, 3)
    const second = (model.weights[1] as number) - first
    expect(first).toBeCloseTo(0.1)
    expect(second).toBeCloseTo(0.1 / Math.SQRT2)
    expect(model.weights[0]).toBe(0)
  })

  it('moves little at first where it is calm', () => {
    const model = new Adagrad(1, 0.1, 8)
    model.move(0, -1)
    expect(model.weights[0]).toBeCloseTo(-0.1 / 3)
  })
})
