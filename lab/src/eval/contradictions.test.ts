import { expect, test } from 'vitest'
import { readRows } from './contradictions.ts'

test('rows of a table: what clashes, and what can both hold', () => {
  const table = [
    '# Looked at',
    '| what | one | other |',
    '| --- | --- | --- |',
    '| number | Eight died. | Nine died. |',
    '| none | At least eight died. | Nine died. |',
    '| same | Eight died. | Eight were killed. |',
  ]
  expect(readRows(table.join('\n'))).toEqual([
    { kind: 'number', same: false, sentences: ['Eight died.', 'Nine died.'] },
    { kind: null, same: false, sentences: ['At least eight died.', 'Nine died.'] },
    { kind: null, same: true, sentences: ['Eight died.', 'Eight were killed.'] },
  ])
})
