import { expect, it } from 'vitest'
import { keepSureTags } from './sure-tags.ts'

it('keeps tags of small, open words that are nowhere without one', () => {
  const text = 'Old boats sink in'
  const tokens = [
    { start: 0, end: 3, pos: 'ADJ' as const },
    { start: 4, end: 9, pos: 'NOUN' as const },
    { start: 10, end: 14, pos: 'VERB' as const },
    { start: 15, end: 17, pos: 'ADP' as const },
  ]
  const other = { id: 'b', text: 'sink', sentences: [], tokens: [{ start: 0, end: 4, pos: null }] }
  const [kept] = keepSureTags([{ id: 'a', text, sentences: [], tokens }, other])
  expect(kept?.tokens.map(({ pos }) => pos)).toEqual([null, 'NOUN', null, null])
})
