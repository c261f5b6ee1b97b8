import { expect, test } from 'vitest'
import { readLessons } from './lessons.ts'

const { rows } = readLessons()

test('every lesson has names, none with a space at its edge, none marked twice', () => {
  expect(rows.length).toBeGreaterThan(500)
  for (const { id, text, names } of rows) {
    expect(names.length, id).toBeGreaterThan(0)
    for (const { start, end } of names)
      expect(text.slice(start, end).trim()).toHaveLength(end - start)
    expect(text, id).not.toMatch(/\]\(|\[[^\]]*\[/)
  }
})

test('types are those of names', () => {
  const types = new Set(rows.flatMap(({ names }) => names.map(({ type }) => type)))
  expect([...types].sort()).toEqual(['organization', 'other', 'person', 'place'])
})

test('no lesson is told twice', () => {
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length)
})
