import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Decision } from '../../model/decision.ts'
import { articleFromText } from '../../read/from-text.ts'
import { read } from '../../read/index.ts'
import { relate } from '../index.ts'
import { datePublications } from './publications.ts'

const english = await loadLanguage('en')

function report(text: string, publishedAt?: string): Analysis {
  return analyze(articleFromText(text, { publishedAt, title: text.slice(0, 12) }), english)
}

/** How a report is dated among others of its story, the first of which it is most like. */
function dated(one: Analysis, ...others: readonly Analysis[]) {
  const likeness = (_: Analysis, other: Analysis) => 1 - others.indexOf(other) / 10
  const analyses = [one, ...others]
  return datePublications({ analyses, centre: one, likeness, because: [] }).get(one)
}

const early = report('The dam at Orvela broke.', '2019-03-06')
const late = report('Orvela counts its losses.', '2019-03-20')

test('a stated date stays as it is', () => {
  expect(dated(early, late)).toMatchObject({ publishedAt: '2019-03-06', known: 'stated' })
})

test('a day in the text takes its year from the story', () => {
  const one = report('The dam broke on March 5, and the mayor spoke on March 7.')
  expect(dated(one, early)).toMatchObject({ publishedAt: '2019-03-07', known: 'implied' })
})

test('a weekday told of shortly behind that day is later, one further off before it', () => {
  // 5 March 2019 was a Tuesday
  const one = report('The dam broke on March 5. It was old, the mayor said on Thursday.')
  expect(dated(one, early)).toMatchObject({ publishedAt: '2019-03-07', known: 'implied' })
  expect(dated(one, early)?.because[0]).toContain('“Thursday”')
  const before = report('The dam broke on March 5. The mayor had warned of it on Saturday.')
  expect(dated(before, early)).toMatchObject({ publishedAt: '2019-03-05' })
  const ahead = report('The dam broke on March 5. The council will meet on Thursday.')
  expect(dated(ahead, early)).toMatchObject({ publishedAt: '2019-03-05' })
})

test('a day far from the story is not its date', () => {
  const one = report('The dam was built on June 12, 1954, by convicts.')
  expect(dated(one, early)).toMatchObject({ publishedAt: '2019-W10', known: 'implied' })
  const other = report('The dam broke, and the court will sit on March 28.')
  expect(dated(other, early)).toMatchObject({ publishedAt: '2019-W10', known: 'implied' })
})

test('no day in the text: the week of the dated articles most like it', () => {
  const one = report('Rescuers searched the valley on Thursday.')
  expect(dated(one, late, early)).toMatchObject({ publishedAt: '2019-W12', known: 'implied' })
  const early2 = report('Engineers had warned about the dam at Orvela.', '2019-03-08')
  expect(dated(one, late, early, early2)?.publishedAt).toBe('2019-W10')
})

test('nothing in the story is dated: unknown, and it says so', () => {
  const one = report('Rescuers searched the valley on Thursday.')
  const other = report('Rescuers went home.')
  expect(dated(one, other)).toEqual({
    publishedAt: null,
    known: null,
    because: ['no article of its story is dated'],
    reckonedFrom: null,
  })
})

test.each([
  ['KYRA, March 9 (Reuters) - The dam broke on Friday.', '2019-03-09'],
  [
    'Dam broke\n29th February\nBy Ann Ek\nThe dam at Orvela broke on Friday night, the mayor said.',
    null,
  ],
  [
    'Dam broke\n9th March\nBy Ann Ek\nThe dam at Orvela broke on Friday night, the mayor said.',
    '2019-03-09',
  ],
  ['KYRA, Dec. 30 (Reuters) - The dam broke on Friday.', null],
  [
    'Dam broke\n3/10/2019\nBy Ann Ek\nThe dam at Orvela broke on Friday night, the mayor said.',
    '2019-03-10',
  ],
  [
    'Dam broke\n10/3/2019\nBy Ann Ek\nThe dam at Orvela broke on Friday night, the mayor said.',
    '2019-03-10',
  ],
])('a day printed above it without a year is of the year of its story: %s', (text, day) => {
  const [article] = read(text)
  if (!article) throw new Error('nothing was read')
  const dating = dated(analyze(article, english), early)
  expect(dating?.publishedAt).toBe(day ?? '2019-W10')
  if (day) expect(dating?.because[0]).toMatch(/^“.+” is printed above it/)
})

test('at the turn of a year the nearer one is meant', () => {
  const [article] = read('KYRA, Dec. 30 (Reuters) - The dam at Orvela broke on Friday.')
  if (!article) throw new Error('nothing was read')
  const january = report('The dam at Orvela broke.', '2019-01-02')
  expect(dated(analyze(article, english), january)?.publishedAt).toBe('2018-12-30')
})

test('an article that only says when it was brought up to date came out then, and is reckoned from there', () => {
  const [article] = read('The dam at Orvela broke on Friday.')
  if (!article) throw new Error('nothing was read')
  const analysis = analyze({ ...article, updatedAt: '2019-03-06T10:00Z' }, english)
  expect(analysis.times.map(({ value }) => value)).toEqual(['2019-03-01'])
  expect(dated(analysis, late)).toMatchObject({
    publishedAt: '2019-03-06T10:00Z',
    known: 'implied',
  })
})

test('within a week, days are reckoned from the last report of it', () => {
  const one = report('Rescuers searched the valley on Saturday.')
  const tuesday = report('The dam at Orvela broke.', '2019-03-05')
  expect(dated(one, tuesday)).toMatchObject({
    publishedAt: '2019-W10',
    reckonedFrom: '2019-03-05',
  })
})

test('of an article of some week, "Saturday" is a day and "today" is none', () => {
  const tuesday = report('The dam at Orvela broke, the mayor said.', '2019-03-05')
  const one = report('The dam at Orvela broke on Saturday. Rescuers searched today.')
  const { claims, publications, stories } = relate([tuesday, one], {
    decisions: [sameStory(tuesday, one)],
  })
  expect(publications.map(({ publishedAt }) => publishedAt).sort()).toEqual([
    '2019-03-05',
    '2019-W10',
  ])
  expect(claims).not.toEqual([])
  expect(stories[0]?.timeline.map(({ date }) => date)).toEqual(['2019-03-02', '2019-W10'])
})

function sameStory({ article: a }: Analysis, { article: b }: Analysis): Decision {
  const said = { verdict: 'same', by: 'Ann Ek', at: '2019-03-09T00:00:00Z' } as const
  return { noun: 'story', a: a.id, b: b.id, ...said }
}
