import { describe, expect, it } from 'vitest'
import { Perceptron } from './perceptron.ts'

describe('Perceptron', () => {
  it('scores the sum of the rows', () => {
    const model = new Perceptron(4, 2)
    model.update(Int32Array.of(0, 3), 1, 1)
    model.update(Int32Array.of(3), 0, -1)
    const scores = new Float64Array(2)
    model.score(Int32Array.of(0, 3), scores)
    expect([...scores]).toEqual([-1, 2])
  })

  it('gives the mean of each weight over the steps', () => {
    const model = new Perceptron(1, 1)
    model.next()
    model.add(0, 1)
    model.next()
    model.next()
    model.add(0, -3)
    // after steps 2 to 4: 1, 1, -2, of which two steps with 1 are over
    expect(model.averaged()[0]).toBeCloseTo(2 / 4)
  })
})
