import { expect, test } from 'vitest'
import type { Article } from '../../model/article.ts'
import { articleFromText } from '../../read/from-text.ts'
import { findDirection, laterOf, takesFrom } from './direction.ts'

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
    'the company that the other names without its form',
    article({ publisher: 'Harbour Works ASA' }),
    { ...articleFromText('It works, Harbour Works said.'), publisher: 'Echo' },
  ],
  [
    'the agency that puts the letters it goes by first',
    article({ publisher: 'The Press of the North', credits: credit('PN') }),
    article({ publisher: 'Echo', credits: credit('AFP') }),
  ],
  [
    'the agency that puts its own name first',
    article({ publisher: 'ANSA', credits: credit('ANSA') }),
    article({ publisher: 'Echo', credits: credit('AFP') }),
  ],
  [
    "the report with an agency's dateline",
    article({ dateline: { start: 0, end: 1, place: 'OSLO', date: null, agency: 'NTB' } }),
    article({ publisher: 'Echo' }),
  ],
  ['the report that an agency published', article({ publisher: 'PA' }), article({})],
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

const quoting = { ...articleFromText('It works, Harbour Works said.'), publisher: 'Echo' }

test.each([
  ['what came out earlier', '2021-05-05', '2021-05-04', 'a'],
  ['what came out later', '2021-05-03', '2021-05-04', 'b'],
  // of one day: a statement is not made from the report that quotes whose it is
  ['the statement of whom it quotes', '2021-05-04T18:00:00Z', '2021-05-04', 'a'],
])('a report beside %s', (_, ofReport, ofStatement, later) => {
  const statement = article({ publisher: 'Harbour Works ASA', publishedAt: ofStatement })
  const report = { ...quoting, publishedAt: ofReport }
  expect(laterOf(report, statement)).toBe(later)
  expect(laterOf(statement, report)).toBe(later === 'a' ? 'b' : 'a')
})

test('of two that name neither each other nor a day nothing tells which is later', () => {
  expect(laterOf(article({ publisher: 'Echo' }), article({ publisher: 'Harbour Post' }))).toBeNull()
})

test('a report takes from the agency that it names, and whose dateline the other has', () => {
  const dateline = { start: 0, end: 1, place: 'ORLY', date: null, agency: 'HW' }
  const agency = article({ publisher: 'Harbour Works', dateline })
  expect(takesFrom(quoting, agency)).toBe(true)
  expect(takesFrom(quoting, article({ publisher: 'Harbour Works' }))).toBe(false)
  expect(takesFrom(quoting, article({ publisher: 'Echo', dateline }))).toBe(false)
})

test('an agency’s report is the earlier one where no date tells; a paper that prints its dateline as well tells nothing', () => {
  const dateline = { start: 0, end: 1, place: 'OSLO', date: null, agency: 'NTB' }
  const [wire, paper] = [article({ dateline }), article({ publisher: 'Echo' })]
  expect([laterOf(wire, paper), laterOf(paper, wire)]).toEqual(['b', 'a'])
  expect(laterOf(wire, { ...paper, dateline })).toBeNull()
  const dated = article({ dateline, publishedAt: '2021-05-05' })
  expect(laterOf(dated, article({ publishedAt: '2021-05-04' }))).toBe('a')
})
