import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'

describe('what is remembered of words', () => {
  it('is worked out once, until there are too many of them', () => {
    const asked: string[] = []
    const length = remembered((word) => {
      asked.push(word)
      return word.length
    }, 2)
    const odd = '\ud800 "word" of more than twelve letters'
    expect(['a', 'bb', 'a', odd, 'a', odd].map(length)).toEqual([
      1,
      2,
      1,
      odd.length,
      1,
      odd.length,
    ])
    expect(asked).toEqual(['a', 'bb', odd, 'a'])
  })
})
