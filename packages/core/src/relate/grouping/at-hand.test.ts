import { expect, test } from 'vitest'
import { AtHand } from './at-hand.ts'

test('what was made lately is not made again, what was made long ago is', () => {
  const made: number[] = []
  const squares = new AtHand((member) => {
    made.push(member)
    return member * member
  })
  for (const member of [3, 4, 3, 4]) expect(squares.of(member)).toBe(member * member)
  expect(made).toEqual([3, 4])
  for (let member = 10; member < 2010; member += 1)
    expect(squares.of(4)).toBe(squares.of(member) && 16)
  expect(squares.of(3)).toBe(9)
  expect(made.filter((member) => member === 3)).toHaveLength(2)
  expect(made.filter((member) => member === 4)).toHaveLength(1)
})
