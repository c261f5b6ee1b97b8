import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import { findQuotes } from './quotes.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]
const found = (text: string) =>
  findQuotes(text, whole(text)).map(({ start, end }) => text.slice(start, end))

describe('findQuotes', () => {
  it.each([
    ['“It works,” said Ann.', ['It works,']],
    ['"It works," said Ann.', ['It works,']],
    ["'It works,' said Ann.", ['It works,']],
    ['‘It works,’ said Ann.', ['It works,']],
    ['«Es geht», sagte Ann.', ['Es geht']],
    ['« Ça va », dit Ann.', ['Ça va']],
    ['»Es geht«, sagte Ann.', ['Es geht']],
    ['„Es geht“, sagte Ann.', ['Es geht']],
    ['‹Es geht›, sagte Ann.', ['Es geht']],
    ['”Det går”, sade Ann.', ['Det går']],
    ["``It works,'' said Ann.", ['It works,']],
    ['““It works,”” said Ann.', ['It works,']],
    ['""It works,"" said Ann.', ['It works,']],
    ['" It works, " said Ann.', ['It works,']],
    ['“It works. ” as mentioned', ['It works.']],
    ['Unit “A” of the “B” brigade', ['A', 'B']],
    ['“Unit “A” is in town!”', ['Unit “A” is in town!', 'A']],
    ['“He told me “no””, Ann said.', ['He told me “no”', 'no']],
    ['“He told me ‘no’ twice,” Ann said.', ['He told me ‘no’ twice,', 'no']],
    ['"He told me \'no\' twice," Ann said.', ["He told me 'no' twice,", 'no']],
    ['She called it ‘the dogs’ dinner’ and left', ['the dogs’ dinner']],
    ['“It fell. Nobody paid', ['It fell. Nobody paid']],
    ['“It fell. “Nobody paid,” he said', ['It fell.', 'Nobody paid,']],
    ['“It fell and nobody\npaid,” he said', ['It fell and nobody\npaid,']],
    ['“It fell.\n\nNobody paid.', ['It fell.']],
    ['| Ann said “yes | 3 |', ['yes']],
    ['| “no” | “so | it” |', ['no', 'so | it']],
    ['a boat of 5\'10" and 24" wheels', []],
    ['Don’t take the soldiers’ mess of the ’90s', []],
    ["Don't take the soldiers' mess of the '90s", []],
    ['empty “” and ‘ ’', []],
    ['More news ›', []],
  ])('%s', (text, quotes) => {
    expect(found(text)).toEqual(quotes)
  })

  it('takes up a quotation that the next paragraph reopens', () => {
    const text = '“First.\n\n“Second,” said Ann.\n\n“Third.”'
    expect(
      findQuotes(text, whole(text)).map(({ closed, continues }) => [closed, continues]),
    ).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ])
  })

  it('does not cross what stands between two blocks', () => {
    const text = '“First.\n\nRead more\n\n“Second,” said Ann.'
    const blocks = [
      { start: 0, end: 7 },
      { start: 20, end: text.length },
    ]
    expect(findQuotes(text, blocks).map(({ continues }) => continues)).toEqual([false, false])
  })

  it('knows how deep a quotation lies, and where its marks are', () => {
    const text = 'So: “A ‘b’ c”'
    expect(findQuotes(text, whole(text))).toEqual([
      { start: 5, end: 12, outer: { start: 4, end: 13 }, depth: 0, closed: true, continues: false },
      { start: 8, end: 9, outer: { start: 7, end: 10 }, depth: 1, closed: true, continues: false },
    ])
  })

  it('keeps spans inside the text, trimmed, sorted, nested or apart', () => {
    const noise = fc.array(
      fc.constantFrom(...'“”‘’"\'«»„‚‹›`', ' ', '\n', '\n\n', '.', ', ', 'a', 'they’re', 's ', '7'),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(noise, (pieces) => {
        const text = pieces.join('')
        const quotes = text ? findQuotes(text, whole(text)) : []
        for (const [i, quote] of quotes.entries()) {
          const words = text.slice(quote.start, quote.end)
          expect(words).toBe(words.trim())
          expect(words).not.toBe('')
          expect(words).not.toMatch(/\n\s*\n/)
          const next = quotes[i + 1]
          if (!next) continue
          expect(next.start).toBeGreaterThanOrEqual(quote.start)
          expect(next.start >= quote.end || next.end <= quote.end).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['“', '“a ', '“a. ', '"', "'a ", '((((“', '“a ‘b «c ', '’a ', '“\n\n', '‘a '])(
    'reads a megabyte of %j in linear time',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      expectWithin(3000, () => findQuotes(text, whole(text)))
    },
  )
})
