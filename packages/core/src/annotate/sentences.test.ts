import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import { writing } from '../language/en/writing.ts'
import { findSentences } from './sentences.ts'
import { findWords } from './words.ts'

function split(text: string, blocks = [{ start: 0, end: text.length }]): string[] {
  const words = findWords(text, blocks, writing)
  return findSentences(text, words, blocks, writing).map(({ start, end }) => text.slice(start, end))
}

describe('findSentences', () => {
  it.each([
    ['It rained. It stopped.', ['It rained.', 'It stopped.']],
    ['Who? Me! Yes.', ['Who?', 'Me!', 'Yes.']],
    // abbreviations do not end a sentence …
    ['Mr. Ek met Dr. Bo.', ['Mr. Ek met Dr. Bo.']],
    ['The U.S. Senate met on Sept. 10.', ['The U.S. Senate met on Sept. 10.']],
    ['A. B. Moe came. So did Gen. Li.', ['A. B. Moe came.', 'So did Gen. Li.']],
    ['In Ek v. The Crown it won. So it did.', ['In Ek v. The Crown it won.', 'So it did.']],
    ['Some (e.g. The Day) left.', ['Some (e.g. The Day) left.']],
    // notes belong to what they are notes of
    ['It fell.[2][14] It rose.', ['It fell.[2][14]', 'It rose.']],
    ['“It fell.” [1 – 3] It rose.', ['“It fell.” [1 – 3]', 'It rose.']],
    ['It fell. [Applause] It rose.', ['It fell.', '[Applause] It rose.']],
    ['It fell. [2 ships sank.] It rose.', ['It fell.', '[2 ships sank.]', 'It rose.']],
    // … unless what follows begins one
    ['He left the U.S. The rest stayed.', ['He left the U.S.', 'The rest stayed.']],
    ['Shots fell at 7 a.m. They went on.', ['Shots fell at 7 a.m.', 'They went on.']],
    // quotations
    ['“We won.” They left.', ['“We won.”', 'They left.']],
    ['"We won." They left.', ['"We won."', 'They left.']],
    ['“Why now?” asked Ek. “No idea.”', ['“Why now?” asked Ek.', '“No idea.”']],
    ['He said "stop it." Then he left.', ['He said "stop it."', 'Then he left.']],
    ['He said: “We lost. She won.', ['He said: “We lost.', 'She won.']],
    ['„We won.“ They left.', ['„We won.“', 'They left.']],
    ['It fell.“We lost,” he said.', ['It fell.', '“We lost,” he said.']],
    ['It fell (see below). It rose.', ['It fell (see below).', 'It rose.']],
    // lower-case letters after a full stop, unless a short word or a quotation stands before it
    ['It rained. we stayed. The end came.', ['It rained.', 'we stayed.', 'The end came.']],
    ['“We won. ” said Ek. He left.', ['“We won. ” said Ek.', 'He left.']],
    ['It is one of the two. b) it goes on.', ['It is one of the two. b) it goes on.']],
    // points of a list, spaced marks, smileys
    ['Do two things. 1. Call. 2. Write.', ['Do two things.', '1. Call.', '2. Write.']],
    ['He was late . . . and she left.', ['He was late . . . and she left.']],
    ['Really ? ? Yes.', ['Really ? ?', 'Yes.']],
    ['Nice :) The rest is :) too', ['Nice :)', 'The rest is :) too']],
    // mails, drawn lines, web addresses
    ['Ann Ek 11/28/2000 07:35 PM Please call.', ['Ann Ek', '11/28/2000 07:35 PM', 'Please call.']],
    ['Made on 1/2/2020 7:35 PM EST in Oslo', ['Made on 1/2/2020 7:35 PM EST in Oslo']],
    ['So long ------ More below', ['So long', '------', 'More below']],
    ['See www.a.org http://b.org More', ['See www.a.org', 'http://b.org', 'More']],
    ['See www.a.org for more', ['See www.a.org for more']],
    // what goes on
    ['The Yahoo! office closed.', ['The Yahoo! office closed.']],
    ['It cost 1.5 m. in all.', ['It cost 1.5 m. in all.']],
    ['“I … I do not know,” he said.', ['“I … I do not know,” he said.']],
    // missing spaces, missing capitals, lines
    ['It ended.The rest stayed.', ['It ended.', 'The rest stayed.']],
    [
      'It cost 3 mn. in all. Too much. Far too much.',
      ['It cost 3 mn. in all.', 'Too much.', 'Far too much.'],
    ],
    ['no capitals here. none at all.', ['no capitals here.', 'none at all.']],
    ['Fires in the north\nThe wind grew.', ['Fires in the north', 'The wind grew.']],
    ['Fires in the north,\nThe Hague says', ['Fires in the north,\nThe Hague says']],
    ['One part\n\nand another', ['One part', 'and another']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('joins lines that were wrapped', () => {
    const line = 'The river rose over its banks in the night and by the morning Ann'
    const text = `${line}\nBerg had left. ${line.slice(0, 45)}\n${line}\n${line}\nBerg saw it.`
    expect(split(text)).toHaveLength(2)
  })

  it('never crosses the edge of a block', () => {
    const text = 'one two three four'
    const blocks = [
      { start: 0, end: 7 },
      { start: 8, end: 18 },
    ]
    expect(split(text, blocks)).toEqual(['one two', 'three four'])
  })

  it('puts every word into one sentence', () => {
    const unit = fc.constantFrom(
      ' ',
      '.',
      '"',
      '”',
      '“',
      '\n',
      'Mr',
      'U.S',
      'a',
      'B',
      '?',
      ')',
      '…',
      '1',
      ',',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join('')
        const blocks = [{ start: 0, end: text.length }]
        const words = findWords(text, blocks, writing)
        const sentences = findSentences(text, words, blocks, writing)
        const counts = words.map(
          (word) =>
            sentences.filter(({ start, end }) => start <= word.start && word.end <= end).length,
        )
        expect(counts.every((count) => count === 1)).toBe(true)
        for (const [i, sentence] of sentences.entries()) {
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0)
        }
      }),
    )
  })

  it.each([
    'a. ',
    '.”',
    '.”b',
    '"',
    'word ',
    '\n',
    'A.B. ',
    '. ',
    'A 1/1/2000 1:00 ',
    'www.a ',
    '1. ',
  ])('stays quick on 300 KB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length))
    expectWithin(5000, () => split(text))
  })
})
