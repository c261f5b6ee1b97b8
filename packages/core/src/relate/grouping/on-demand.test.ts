import { expect, test } from 'vitest'
import { onDemand } from './on-demand.ts'

test('a part is made when it is asked for, and once', () => {
  let made = 0
  const whole = onDemand<{ list: number[] }>({
    list: () => {
      made += 1
      return [1, 2]
    },
  })
  expect(made).toBe(0)
  expect(whole.list).toBe(whole.list)
  expect(made).toBe(1)
})

test('to whoever reads it, it is a plain object', () => {
  const fresh = () => onDemand({ a: () => [1], b: () => 'two' })
  expect(Object.keys(fresh())).toEqual(['a', 'b'])
  expect(JSON.stringify(fresh())).toBe('{"a":[1],"b":"two"}')
  expect({ ...fresh() }).toEqual({ a: [1], b: 'two' })
  expect(structuredClone(fresh())).toEqual({ a: [1], b: 'two' })
  expect(fresh()).toEqual({ a: [1], b: 'two' })
})
