import { expect, test } from 'vitest'
import { Vectors } from './vectors.ts'

const vectors = new Vectors()
const ferry = vectors.add(
  new Map([
    ['ferry', 3],
    ['coast', 4],
  ]),
)
const strike = vectors.add(new Map([['strike', 2]]))
const nothing = vectors.add(new Map())

test('what is about the same is as alike as can be, whatever else was taken in', () => {
  const same = vectors.add(
    new Map([
      ['coast', 8],
      ['ferry', 6],
    ]),
  )
  for (let at = 0; at < 3000; at += 1) vectors.add(new Map([[`word ${at}`, 1]]))
  expect(vectors.cosine(ferry, same)).toBeCloseTo(1)
  expect(vectors.cosine(ferry, vectors.add(new Map([['ferry', 1]])))).toBeCloseTo(0.6)
})

test('the likeness of two is the same whichever comes first, and whatever was compared before', () => {
  const others = [strike, ferry, nothing, vectors.add(new Map([['coast', 0.3]]))]
  for (const a of others) {
    for (const b of others) {
      const alike = vectors.cosine(a, b)
      expect(vectors.cosine(strike, a)).toBe(vectors.cosine(a, strike))
      expect(vectors.cosine(b, a)).toBe(alike)
    }
  }
})

test('what shares nothing is not alike', () => {
  expect(vectors.cosine(ferry, strike)).toBe(0)
  expect(vectors.cosine(nothing, nothing)).toBe(0)
})
