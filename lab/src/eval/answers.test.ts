import { expect, test } from 'vitest'
import { readPassages } from './answers.ts'

test('rows of a table: a passage with its two phrases, or none', () => {
  const table = [
    '# Looked at',
    '| what | passage |',
    '| --- | --- |',
    '| status | [It leaked](a), he said. She [denies that](b). |',
    '| none | It rained. |',
  ]
  expect(readPassages(table.join('\n'))).toEqual([
    {
      kind: 'status',
      text: 'It leaked, he said. She denies that.',
      a: { start: 0, end: 9 },
      b: { start: 24, end: 35 },
    },
    { kind: null, text: 'It rained.', a: null, b: null },
  ])
})
