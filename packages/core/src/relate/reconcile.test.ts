import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import { Reconciliation } from '../model/reconciliation.ts'
import { articleFromText } from '../read/from-text.ts'
import { relate } from './index.ts'
import { reconcile } from './reconcile.ts'

const english = await loadLanguage('en')

/** Three outlets on one storm: two doctors say nine, the governor said four the day before. */
const reports = [
  [
    'Harbour Wire',
    '2021-05-04',
    'Four people were injured in the storm in Oldhaven, Governor Ann Ek said.',
  ],
  [
    'Daily Lantern',
    '2021-05-05',
    'Nine people were injured in the storm in Oldhaven, doctor Lew Prior said.',
  ],
  [
    'Radio Marwick',
    '2021-05-05',
    'The storm in Oldhaven injured nine people, doctor Moira Quill said.',
  ],
] as const
const analyses = reports.map(([publisher, publishedAt, text]) =>
  analyze(articleFromText(text, { publisher, publishedAt }), english),
)
const ids = analyses.map(({ article }) => article.id)
const joined = ids.slice(1).map((b) => {
  const [noun, verdict] = ['story' as const, 'same' as const]
  return { noun, a: ids[0] ?? '', b, verdict, by: 'Ann Ek', at: '2021-05-06T10:00:00Z' }
})
const newsroom = relate(analyses, { decisions: joined })
const conflict = newsroom.conflicts.find(({ kind }) => kind === 'number')

/** The words that a rule prefers. */
function preferredBy(rule: Parameters<typeof reconcile>[2]) {
  if (!conflict) throw new Error('no conflict')
  const before = JSON.stringify(newsroom)
  const found = reconcile(conflict, newsroom, rule)
  expect(Reconciliation.safeParse(found).error).toBeUndefined()
  expect(JSON.stringify(newsroom)).toBe(before)
  expect(found.because).not.toEqual([])
  const side = found.preferred && conflict[found.preferred]
  const text = newsroom.analyses.find(({ article }) => article.id === side?.article)?.article.text
  return side ? text?.slice(side.start, side.end).toLowerCase() : null
}

test('the latest is what was published last', () => {
  expect(preferredBy('latest')).toBe('nine')
})

test('the most supported is what most say who are independent', () => {
  expect(preferredBy('most-supported')).toBe('nine')
})

test('the most conservative is the lower number', () => {
  expect(preferredBy('most-conservative')).toBe('four')
})

test('where a rule does not tell them apart it prefers neither, and says why', () => {
  const undated = relate(
    reports
      .slice(0, 2)
      .map(([publisher, , text]) => analyze(articleFromText(text, { publisher }), english)),
  )
  const [one] = undated.conflicts
  const found = conflict && reconcile(one ?? conflict, undated, 'latest')
  expect(found?.preferred).toBeNull()
  expect(found?.because).not.toEqual([])
})

test('a phrase that stands beside what is told is of the statement next to it', () => {
  if (!conflict) throw new Error('no conflict')
  const beside = (side: typeof conflict.a) => {
    const text = newsroom.analyses.find(({ article }) => article.id === side.article)?.article.text
    const start = text?.indexOf(' said') ?? 0
    return { ...side, start: start + 1, end: start + 5 }
  }
  const told = { ...conflict, a: beside(conflict.a), b: beside(conflict.b) }
  const [found, same] = [told, conflict].map((one) => reconcile(one, newsroom, 'latest'))
  expect(found?.preferred).toBe(same?.preferred)
  expect(found?.preferred).not.toBeNull()
})
