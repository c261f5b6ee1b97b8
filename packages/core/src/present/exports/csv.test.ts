import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCsv } from './csv.ts'

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['He said “no”', 'He said “no”'],
  ['He said "no"', '"He said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  [' led by a space', '" led by a space"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['-5 degrees', "'-5 degrees"],
  [-5, '-5'],
  [true, 'true'],
  [null, ''],
  [undefined, ''],
  [['a', 'b'], 'a; b'],
  [[{ a: 1 }], '"[{""a"":1}]"'],
])('%j is the cell %s', (value, cell) => {
  expect(writeCsv(['column'], [{ column: value }])).toBe(`column\r\n${cell}\r\n`)
})

test('columns stand in their order, what a row has beside them is left out', () => {
  expect(writeCsv(['b', 'a'], [{ a: 1, b: 2, c: 3 }, { a: 4 }])).toBe('b,a\r\n2,1\r\n,4\r\n')
})

test('any text comes back out of its quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = writeCsv(['x'], [{ x: text }]).slice(3, -2)
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
      expect(read === text || read === `'${text}`).toBe(true)
      if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\r\n]/)
    }),
  )
})
