import { expect, test } from 'vitest'
import type { Analysis } from '../../model/analysis.ts'
import type { Statement } from '../../model/statement.ts'
import { independent, statusOf } from './status.ts'
import type { Telling } from './telling.ts'

/**
 * "a/Ann Ek: The bridge fell" told in article a; without a source it is the article's own voice; "# " begins a title. Article a is
 * the newest.
 */
function tellings(...lines: readonly string[]): Telling[] {
  return lines.map((line) => {
    const [, title, id = '', source, text = ''] = /^(# )?(\w)(?:\/([^:]+))?: (.+)$/.exec(line) ?? []
    return {
      analysis: { article: { id, text } } as unknown as Analysis,
      statement: {
        stance: text.startsWith('We saw') ? 'witnessed' : 'asserts',
        stands: [],
        sites: [],
      } as unknown as Statement,
      originator: source
        ? { key: `words ${source}`, name: source, own: false }
        : { key: `origin ${id}`, name: id, own: true },
      quantities: countsIn(text),
      inTitle: title !== undefined,
      published: `2024-05-0${9 - 'abc'.indexOf(id)}`,
    } as unknown as Telling
  })
}

/** "17 of 40 tests": numbers of tests. */
function countsIn(text: string) {
  const counted = { unit: null, si: null, head: 'test', outcome: null, bound: 'exactly' }
  return (text.match(/\d+/g) ?? []).map(Number).map((n) => ({ ...counted, low: n, high: n }))
}

const families = new Map(['a', 'b', 'c'].map((id) => [id, id]))

function judge(told: readonly Telling[], likeness = 1) {
  return statusOf(told, told, families, () => likeness, false)
}

test.each([
  ['single-source', ['a: The bridge fell']],
  ['repeated', ['a/Ek: The bridge fell', 'b/Ek: A bridge has fallen']],
  ['corroborated', ['a/Ek: The bridge fell', 'b/Dahl: A bridge has fallen']],
  // a title tells again what its text has somebody say
  ['repeated', ['# a/Dahl: Bridge falls', 'a/Ek: The bridge fell', 'b/Ek: It fell']],
  ['corroborated', ['# a/Dahl: Bridge falls', '# b/Ek: Bridge collapses']],
  // an outlet that names no source has none of its own, unless it was there
  ['repeated', ['a/Ek: The bridge fell', 'b: A bridge has fallen']],
  ['repeated', ['a: The bridge fell', 'b: A bridge has fallen', 'c: It fell']],
  ['corroborated', ['a/Ek: The bridge fell', 'b: We saw the bridge fall']],
  ['corroborated', ['a: We saw it fall', 'b: We saw the bridge fall']],
])('%s: %j', (status, lines) => {
  expect(judge(tellings(...lines)).status).toBe(status)
})

test.each([
  ['c', 'none of which names a source', ['a: The bridge fell', 'c: A bridge fell', 'b: It fell']],
  ['Ek', 'all from Ek', ['a: The bridge fell', 'b/Ek: It fell', 'c: A bridge fell']],
])('the originator is %s, %s: %j', (name, because, lines) => {
  expect(independent(tellings(...lines))).toMatchObject([{ name }])
  expect(judge(tellings(...lines)).because).toEqual([`3 articles, ${because}`])
})

test('what another statement cannot hold with is contested', () => {
  const told = tellings('a: The bridge fell')
  expect(statusOf(told, told, families, () => 1, true).status).toBe('contested')
})

test.each([
  ['corroborated', ['a/Ek: 17 tests were missing', 'b/Dahl: It missed 17 tests']],
  ['repeated', ['a/Ek: 17 tests were missing', 'b/Dahl: It missed 19 tests']],
])('sources corroborate what their figures allow, %s: %j', (status, lines) => {
  expect(judge(tellings(...lines)).status).toBe(status)
})

test('sources that say the opposite do not corroborate each other', () => {
  const stand = (yes: boolean) => [
    {
      start: 0,
      end: 1,
      of: 'open',
      yes,
      kind: 'status' as const,
      bearers: [],
      marks: [],
      owners: [],
    },
  ]
  const [one, other] = tellings('a/Ek: The road is open', 'b/Dahl: The road is shut')
  if (!one || !other) throw new Error('two are told')
  const saying = (telling: Telling, yes: boolean) => ({
    ...telling,
    statement: { ...telling.statement, stands: stand(yes) },
  })
  expect(judge([saying(one, true), saying(other, true)]).status).toBe('corroborated')
  expect(judge([saying(one, true), saying(other, false)]).status).toBe('repeated')
})

test('sources that hardly say the same do not corroborate each other', () => {
  const { status, because } = judge(tellings('a/Ek: It fell', 'b/Dahl: It was old'), 0.6)
  expect(status).toBe('repeated')
  expect(because).toEqual(['2 articles, from Ek, Dahl, who hardly say the same'])
})
