import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptsOf } from './excerpts.ts'

function shown(text: string, word: string): string[] {
  const matches = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }))
  return excerptsOf(text, matches).map((one) => one.text)
}

test('a short line is shown whole, without its neighbours', () => {
  expect(shown('before\n  a dog barks  \nafter', 'dog')).toEqual(['a dog barks'])
})

test('a long line is cut between words', () => {
  const long = `${'alpha '.repeat(50)}dog ${'omega '.repeat(50)}`
  const [excerpt = ''] = shown(long, 'dog')
  expect(excerpt).toMatch(/^(alpha ){10,}dog( omega){10,}$/)
})

test('words that stand close share an excerpt; at most three are shown', () => {
  expect(shown('a dog and a dog', 'dog')).toEqual(['a dog and a dog'])
  expect(shown('a dog\n'.repeat(9), 'dog')).toEqual(['a dog', 'a dog', 'a dog'])
})

test('excerpts hold their matches, in order and apart', () => {
  const spans = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀'), minLength: 1, maxLength: 600 }),
      fc.array(fc.nat(600)),
    )
    .map(([text, starts]) => ({
      text,
      matches: [...new Set(starts)]
        .filter((start) => start < text.length)
        .sort((a, b) => a - b)
        .map((start) => ({ start, end: start + 1 })),
    }))
  fc.assert(
    fc.property(spans, ({ text, matches }) => {
      let last = 0
      for (const one of excerptsOf(text, matches)) {
        expect(one.text).toBe(text.slice(one.start, one.end))
        expect(one.start).toBeGreaterThanOrEqual(last)
        for (const match of one.matches) {
          expect(match.start).toBeGreaterThanOrEqual(one.start)
          expect(match.end).toBeLessThanOrEqual(one.end)
        }
        last = one.end
      }
    }),
  )
})
