import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { chaptersOf } from './chapters.ts'
import { datePublications } from './publications.ts'

const english = await loadLanguage('en')

/** A story of reports that came out on these days of a May. */
function story(...days: readonly (number | null)[]) {
  const analyses = days
    .map((day, nth) => {
      const publishedAt = day ? `2021-05-${String(day).padStart(2, '0')}` : undefined
      const article = articleFromText(`The dam holds, says report ${nth}.`, {
        title: `Dam, report ${nth}`,
        publishedAt,
      })
      return analyze(article, english)
    })
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const first = analyses[0]
  if (!first) throw new RangeError('a story has an article')
  // the nearer their numbers, the more alike
  const number = (one: (typeof analyses)[number]) => Number(one.article.title?.at(-1))
  const group = {
    analyses,
    centre: first,
    likeness: (a: typeof first, b: typeof first) => 1 / (1 + Math.abs(number(a) - number(b))),
    because: [],
  }
  return chaptersOf(group, datePublications(group)).map(({ from, to, articles, because }) => ({
    days: `${from} ${to}`,
    reports: analyses
      .filter(({ article }) => articles.includes(article.id))
      .map(number)
      .sort(),
    because: because.join(),
  }))
}

test('reports that follow each other are one chapter', () => {
  const because = 'its reports follow each other'
  expect(story(3, 4, 8, 12)).toEqual([
    { days: '2021-05-03 2021-05-12', reports: [0, 1, 2, 3], because },
  ])
})

test('a lull ends a chapter, in whatever order the reports came', () => {
  expect(story(20, 3, 21, 4)).toEqual([
    { days: '2021-05-03 2021-05-04', reports: [1, 3], because: 'the first reports' },
    { days: '2021-05-20 2021-05-21', reports: [0, 2], because: 'no report for 15 days before' },
  ])
})

test('where nothing is dated there is one chapter without days', () => {
  expect(story(null, null)).toEqual([
    { days: 'null null', reports: [0, 1], because: 'its reports follow each other' },
  ])
})

test('every report stands in one chapter', () => {
  const chapters = story(3, null, 20, null, 30)
  expect(chapters.flatMap(({ reports }) => reports).sort()).toEqual([0, 1, 2, 3, 4])
})
