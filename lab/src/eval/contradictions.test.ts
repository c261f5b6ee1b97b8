import { expect, test } from 'vitest'
import { readRows } from './contradictions.ts'

test('rows of a table: what clashes, and what can both hold', () => {
  const table = [
    '# Looked at',
    '| what | one | other |',
    '| --- | --- | --- |',
    '| number | Eight died. | Nine died. |',
    '| none | At least eight died. | Nine died. |',
  ]
  expect(readRows(table.join('\n'))).toEqual([
    { kind: 'number', sentences: ['Eight died.', 'Nine died.'] },
    { kind: null, sentences: ['At least eight died.', 'Nine died.'] },
  ])
})
