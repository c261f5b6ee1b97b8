import { expect, test } from 'vitest'
import type { Analysis } from '../../model/analysis.ts'
import type { Statement } from '../../model/statement.ts'
import { statusOf } from './status.ts'
import type { Telling } from './telling.ts'

/** "a/Ann Ek: The bridge fell" told in article a; without a source it is the article's own voice; "# " begins a title. */
function tellings(...lines: readonly string[]): Telling[] {
  const parts = lines.map((line) => /^(# )?(\w)(?:\/([^:]+))?: (.+)$/.exec(line) ?? [])
  const keyOf = (id = '', source = '') => (source ? `words ${source}` : `origin ${id}`)
  return parts.map(([, title, id, source, text]) => {
    const own = parts.filter((part) => part[2] === id)
    return {
      analysis: { article: { id, text } } as unknown as Analysis,
      statement: { start: 0, end: text?.length } as Statement,
      originator: { key: keyOf(id, source), name: source ?? id },
      voices: new Set(own.map((part) => keyOf(part[2], part[3]))),
      inTitle: title !== undefined,
    } as unknown as Telling
  })
}

const families = new Map(['a', 'b', 'c'].map((id) => [id, id]))

test.each([
  ['single-source', ['a: The bridge fell']],
  ['repeated', ['a/Ek: The bridge fell', 'b/Ek: A bridge has fallen']],
  ['corroborated', ['a/Ek: The bridge fell', 'b/Dahl: A bridge has fallen']],
  // a title tells again what its text has somebody say
  ['repeated', ['# a: Bridge falls', 'a/Ek: The bridge fell', 'b/Ek: A bridge has fallen']],
  ['corroborated', ['# a: Bridge falls', '# b: Bridge collapses']],
  // a sentence found word for word was taken over
  [
    'repeated',
    [
      'a: A truce made by the king broke down in May',
      'b: A truce made by the king broke down in May.',
    ],
  ],
  ['corroborated', ['a: The bridge fell', 'b: The bridge fell']],
  // an outlet that cites the source has it from there; one that does not has its own
  ['repeated', ['a/Ek: The bridge fell', 'a: A bridge has fallen', 'b/Ek: It fell']],
  ['corroborated', ['a/Ek: The bridge fell', 'b: A bridge has fallen']],
])('%s: %j', (status, lines) => {
  expect(statusOf(tellings(...lines), families, false).status).toBe(status)
})

test('what another statement cannot hold with is contested', () => {
  expect(statusOf(tellings('a: The bridge fell'), families, true).status).toBe('contested')
})
