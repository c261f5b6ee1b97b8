import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderByPrecedence } from './precedence.ts'

test('what nothing is said of stays in order', () => {
  expect(orderByPrecedence(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c'])
})

test('a chain is a chain, though its middle has as much against it as for it', () => {
  //  c is an agency's text; b prints it and is printed in a
  const pairs = [
    { a: 'a', b: 'b', score: -3 },
    { a: 'b', b: 'c', score: -6 },
  ]
  expect(orderByPrecedence(['a', 'b', 'c'], pairs)).toEqual(['c', 'b', 'a'])
})

test('in a circle the strongest word counts', () => {
  const pairs = [
    { a: 'a', b: 'b', score: 5 },
    { a: 'b', b: 'c', score: 4 },
    { a: 'c', b: 'a', score: 1 },
  ]
  expect(orderByPrecedence(['c', 'b', 'a'], pairs)).toEqual(['a', 'b', 'c'])
})

test('each member comes once, and no first copy stands before all that it was taken from', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
      (members, drawn) => {
        // earlier members come before later ones, wherever anything is said
        const pairs = drawn.flatMap(([x, y]) => {
          const [low, high] = [x % members.length, y % members.length].sort((p, q) => p - q)
          if (low === undefined || high === undefined || low === high) return []
          return [{ a: members[low] as string, b: members[high] as string, score: 1 }]
        })
        const order = orderByPrecedence(members, pairs)
        expect(order.toSorted()).toEqual(members.toSorted())
        for (const { a, b } of pairs) expect(order.indexOf(a)).toBeLessThan(order.indexOf(b))
      },
    ),
  )
})
