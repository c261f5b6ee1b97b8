import { describe, expect, it } from 'vitest'
import { cpuTimeOf, expectLinear, expectWithin } from '../cpu-time.case.ts'
import { read } from './index.ts'

const longest = 300_000
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'one long line': (size) => 'word '.repeat(size / 5),
  'one long line without a space': (size) => 'x'.repeat(size),
  'empty lines': (size) => `a${'\n'.repeat(size)}b`,
  'blank lines of spaces': (size) => `a${'  \n'.repeat(size / 3)}b`,
  'lines of one letter': (size) => 'a\n'.repeat(size / 2),
  'carriage returns': (size) => 'a\r'.repeat(size / 2),
  'open brackets': (size) => '('.repeat(size),
  'open quotation marks': (size) => '“'.repeat(size),
  'lone surrogates': (size) => '\ud800'.repeat(size),
  'NUL characters': (size) => `a${'\0'.repeat(size)}`,
  'spaces inside a line': (size) => `a${' '.repeat(size)}b`,
  'one-line bylines': (size) => 'By Ann Ek and Bo Berg\n'.repeat(size / 22),
  'dates without a break': (size) => '2021-02-31 '.repeat(size / 11),
  'commas and capitals': (size) => 'Ek, Berg and '.repeat(size / 13),
  datelines: (size) => 'LIMA, May 3 (EFE) - The river rose by a metre.\n'.repeat(size / 47),
  'comment forms': (size) => 'Leave a Reply\n'.repeat(size / 14),
  'share words in one line': (size) => 'share '.repeat(size / 6),
  'labels of pictures': (size) => '(Photo: '.repeat(size / 8),
  'table bars': (size) => 'a | '.repeat(size / 4),
  tabs: (size) => 'a\t'.repeat(size / 2),
  'hard-wrapped lines': (size) => `${'w '.repeat(35)}wwwwww\n`.repeat(size / 77),
  'names at the foot': (size) => `The river rose by a metre.\n${'Ann Ek\n'.repeat(size / 7)}`,
}

describe('hostile text is read in linear time', () => {
  for (const [name, make] of Object.entries(hostile))
    it(name, () => {
      const timeOf = (size: number) => {
        const text = make(size)
        return cpuTimeOf(() => expect(read(text)[0]?.blocks.length).toBeGreaterThan(0))
      }
      // Four times the text may take some nine times as long on a busy machine, and no sixteen.
      const sizes = { small: longest / 4, large: longest }
      expectLinear(timeOf, sizes, (small) => Math.max(small * 10, 1000))
    })

  it('a line of 200 MB, and a page as long, are refused', () => {
    const long = Buffer.alloc(200 * 1024 * 1024, 'word ')
    expect(() => read(long)).toThrow('longer than 64 MB')
    expect(() => read(long, { mediaType: 'text/html' })).toThrow('longer than 64 MB')
  })

  it('a line of ten million characters', () => {
    expectWithin(5000, () =>
      expect(read('The river rose. '.repeat(625_000))[0]?.blocks).toHaveLength(1),
    )
  })
})
