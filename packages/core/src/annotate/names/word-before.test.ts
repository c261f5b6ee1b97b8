import { describe, expect, it } from 'vitest'
import { wordBefore } from './word-before.ts'

describe('wordBefore', () => {
  it.each([
    ['the ferry |Helene', 'ferry'],
    ['Hurricane |Rita', 'Hurricane'],
    ['le café |Ouest', 'café'],
    ['a car-ferry |Helene', 'ferry'],
    ['the\n|Helene', 'the'],
    ['ferry |Helene', 'ferry'],
  ])('%s: %s', (drawn, word) => {
    expect(wordBefore(drawn.replace('|', ''), drawn.indexOf('|'))).toBe(word)
  })

  it.each(['|Helene', ' |Helene', 'the  |Helene', 'ferry, |Helene', 'ferry|Helene', '12 |Helene'])(
    '%s: none',
    (drawn) => {
      expect(wordBefore(drawn.replace('|', ''), drawn.indexOf('|'))).toBe('')
    },
  )
})
