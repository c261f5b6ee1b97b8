import { expect, test } from 'vitest'
import { readMarkedNames, readMarks } from './marked-names.ts'

test('marks are parted from the text', () => {
  const { text, names } = readMarks('In [Ely](place) (not [there]) [Ann Ek](person) met.')
  expect(text).toBe('In Ely (not [there]) Ann Ek met.')
  expect(names.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)).toEqual([
    'Ely/place',
    'Ann Ek/person',
  ])
})

test.each(['dev', 'held'] as const)('every mark of %s is a type of name', (half) => {
  const { rows } = readMarkedNames(half)
  const types = new Set(rows.flatMap(({ names }) => names.map(({ type }) => type)))
  expect([...types].sort()).toEqual(['organization', 'other', 'person', 'place'])
  for (const { text } of rows) expect(text).not.toMatch(/\]\(|\{/)
})
