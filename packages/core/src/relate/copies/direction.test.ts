import { expect, test } from 'vitest'
import type { Article } from '../../model/article.ts'
import { articleFromText } from '../../read/from-text.ts'
import { findDirection } from './direction.ts'

function article(given: Partial<Article>): Article {
  return { ...articleFromText('Some text.'), ...given }
}

const credit = (agency: string) => [{ agency, kind: 'information' as const, start: 0, end: 1 }]

test.each([
  ['the earlier', article({ publishedAt: '2021-05-04' }), article({ publishedAt: '2021-05-05' })],
  [
    'the outlet that the other credits',
    article({ publisher: 'ANSA' }),
    article({ credits: credit('ANSA') }),
  ],
  [
    'the outlet that the other names',
    article({ publisher: 'Harbour Institute' }),
    { ...articleFromText('It works, the Harbour Institute said.'), publisher: 'Echo' },
  ],
  [
    'the agency that puts its own name first',
    article({ publisher: 'ANSA', credits: credit('ANSA') }),
    article({ publisher: 'Echo', credits: credit('AFP') }),
  ],
  ['the one that credits nobody', article({}), article({ credits: credit('AFP') })],
])('%s comes first', (_, first, second) => {
  const overlap = { ofA: 0.5, ofB: 0.5 }
  const direct = findDirection({ a: first, b: second, ...overlap })
  const reverse = findDirection({ a: second, b: first, ...overlap })
  expect(direct.score).toBeGreaterThan(0)
  expect(reverse.score).toBe(-direct.score)
  expect(direct.because).toEqual(reverse.because)
  expect(direct.because).not.toEqual([])
})

test('dates of unlike precision tell nothing when the vaguer one holds the other', () => {
  const [a, b] = [article({ publishedAt: '2021-05' }), article({ publishedAt: '2021-05-05' })]
  expect(findDirection({ a, b, ofA: 0.5, ofB: 0.5 }).score).toBe(0)
})

test('who shares a passage with a longer text was not cut out of it', () => {
  const [a, b] = [article({ publisher: 'Echo' }), article({ publisher: 'Bay' })]
  expect(findDirection({ a, b, ofA: 0.1, ofB: 0.2 }).score).toBe(0)
  expect(findDirection({ a, b, ofA: 0.3, ofB: 0.9 }).score).toBeGreaterThan(0)
  expect(
    findDirection({
      a: article({ publisher: 'Bay' }),
      b: article({ publisher: 'Echo' }),
      ofA: 0.1,
      ofB: 0.1,
    }).score,
  ).toBe(0)
})
