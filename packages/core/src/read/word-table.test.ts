import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unquoted } from './unquoted.ts'
import { WordTable } from './word-table.ts'
import { splitWords } from './words.ts'

const words = ['share', 'this', "editor's", 'café', 'новости', 'a', '24', "o'er"]
const table = new WordTable(new Map(words.map((word) => [word, word])), '?')
const piece = fc.constantFrom(
  ...words.flatMap((word) => [word, word.toUpperCase(), word.replace("'", '’')]),
  ...[' ', ' ', '\n', '“', '”', '"', "'", '’', '.', '—', 'İ', 'ß', 'x', '\ud800', '漢'],
)
const known = (text: string) => splitWords(text).map((word) => (words.includes(word) ? word : '?'))

describe('words that are looked up where they stand', () => {
  it('are those that the text splits into', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(5), (pieces, from) => {
        const text = pieces.join('')
        const { all, unquoted: outside } = table.lookUp(text, from, text.length)
        expect(all).toEqual(known(text.slice(from)))
        expect(outside).toEqual(known(unquoted(text.slice(from))))
      }),
      { numRuns: 1000 },
    )
  })

  it('are those of both ends of a long stretch, cut where these end', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 20, maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const [width, to] = [8, text.length]
        const ends = table.lookUpEnds(text, 2, to, width)
        expect(ends.all).toEqual([
          ...known(text.slice(2, 2 + width)),
          ...known(text.slice(to - width)),
        ])
        expect(ends.unquoted).toEqual(ends.all)
        expect(ends.glyphs).toBe(table.lookUp(text, 2, to).glyphs)
      }),
      { numRuns: 1000 },
    )
  })

  for (const [text, all, outside] of [
    ['Share this.', ['share', 'this'], ['share', 'this']],
    ['“Share this,” a said', ['share', 'this', 'a', '?'], ['a', '?']],
    ['The Editor’s CAFÉ', ['?', "editor's", 'café'], ['?', "editor's", 'café']],
    ['shares thistle', ['?', '?'], ['?', '?']],
    ["' a'", ['a'], ['a']],
    ['', [], []],
  ] as const)
    it(JSON.stringify(text), () => {
      expect(table.lookUp(text, 0, text.length)).toMatchObject({ all, unquoted: outside })
    })
})
