import { expect, it } from 'vitest'
import { printed } from './printed.ts'

it.each([
  [`"It's so," he said - "so."`, '“It’s so,” he said – “so.”'],
  [`('old' boats)`, '(‘old’ boats)'],
  ['well-known', 'well-known'],
])('prints %s', (typed, expected) => {
  const row = printed({ id: 'a', text: typed })
  expect(row).toEqual({ id: 'a', text: expected })
  expect(row.text).toHaveLength(typed.length)
})
