import { expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { Mention, NameType } from '../../model/name.ts'
import { joinGiven } from './given.ts'

const english = await loadLanguage('en')

function joined(text: string, ...names: readonly [string, NameType][]): string[] {
  const mentions = names.map(([name, type]): Mention => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, type, score: 0.5, because: [] }
  })
  return joinGiven(text, mentions, english).map(({ start, end }) => text.slice(start, end))
}

it.each<[string, NameType, string[]]>([
  ['Don Imus left.', 'place', ['Don Imus']],
  ['Don Imus left.', 'person', ['Don Imus']],
  ['Don, Imus and others left.', 'place', ['Don', 'Imus']],
  ['Don Imus left.', 'organization', ['Don', 'Imus']],
])('%s with the second as %s', (text, type, expected) => {
  expect(joined(text, ['Don', 'person'], ['Imus', type])).toEqual(expected)
})

it('leaves a country alone', () => {
  expect(joined('To Don Norway was cold.', ['Don', 'person'], ['Norway', 'place'])).toHaveLength(2)
})
