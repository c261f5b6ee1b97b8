import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { cpuTimeOf, expectLinear } from '../cpu-time.case.ts'
import { speech } from '../language/en/speech.ts'
import type { Language } from '../language/language.ts'
import { loadLanguage } from '../language/load.ts'
import { findAttributions } from './attributions.ts'
import { findNames } from './names.ts'
import { tagWords } from './parts-of-speech.ts'
import { findQuotes } from './quotes.ts'
import { findSentences } from './sentences.ts'
import { lowercaseWords } from './words/lowercase-words.ts'
import { readWordFacts } from './words/word-facts.ts'
import { findWords } from './words.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function attributionsIn(text: string) {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const facts = readWordFacts(text, words, english.tagger)
  const tokens = tagWords(text, words, sentences, english, facts)
  const lowercase = lowercaseWords(text, words, facts)
  const names = findNames(text, tokens, sentences, english)
  const quotes = findQuotes(text, blocks, english.speech)
  return findAttributions(text, { tokens, lowercase, sentences, names, quotes }, english)
}

/** [It works](content) drawn on a text: the text without its marks, and what they mark. */
function readDrawing(drawing: string) {
  const marked: Record<string, string[]> = { source: [], cue: [], content: [], via: [] }
  const text = drawing.replace(/\[([^\]]+)\]\((source|cue|content|via)\)/g, (_, words, label) => {
    marked[label]?.push(words)
    return words
  })
  return { text, marked }
}

function drawings(file: string) {
  const lines = readFileSync(
    new URL(`../../corpus/attributions/${file}`, import.meta.url),
    'utf8',
  ).split('\n')
  const wordings = lines.filter(
    (line) => line.includes('](content)') && !/^(?:One|missed)/.test(line),
  )
  const others = lines.filter((line) => line.startsWith('not: ')).map((line) => line.slice(5))
  return { wordings, others }
}

for (const file of ['direct.md', 'mixed.md', 'indirect.md', 'edges.md']) {
  const { wordings, others } = drawings(file)
  describe(file, () => {
    it.each(wordings)('%s', (drawing) => {
      const { text, marked } = readDrawing(drawing)
      const said = attributionsIn(text).map(({ source, cue, content, via }) => ({
        source: source ? [text.slice(source.start, source.end)] : [],
        cue: cue ? [text.slice(cue.start, cue.end)] : [],
        content: content.map(({ start, end }) => text.slice(start, end)),
        via: via.map(({ start, end }) => text.slice(start, end)),
      }))
      expect(said).toContainEqual(marked)
    })

    it.each(others)('nothing in: %s', (text) => {
      expect(attributionsIn(text)).toEqual([])
    })
  })
}

describe('stances.md', () => {
  const path = new URL('../../corpus/attributions/stances.md', import.meta.url)
  const lines = readFileSync(path, 'utf8').matchAll(
    /^([a-z ]+?)( \(negative\))?( \(hedged\))?: (.+)$/gm,
  )
  const wordings = [...lines].map(([, stance, negative, hedged, text = '']) => {
    const declines = stance === 'declines to confirm'
    return [text, { stance, negative: declines || !!negative, hedged: !!hedged }] as const
  })
  it.each(wordings)('%s', (text, expected) => {
    expect(attributionsIn(text)).toContainEqual(expect.objectContaining(expected))
  })
})

describe('the lexicon', () => {
  const { verbs, nouns, states } = speech
  const cues = new Set([...[...verbs.values()].flat(), ...nouns.values(), ...states.values()])
  it.each([...cues].map((cue) => [cue.example, cue] as const))('%s', (example, cue) => {
    const told = attributionsIn(example).flatMap((found) => {
      const word = found.cue && example.slice(found.cue.start, found.cue.end).toLowerCase()
      const [first = ''] = word?.split(' ') ?? []
      return [...(verbs.get(first) ?? []), nouns.get(first), states.get(first)]
    })
    expect(told).toContain(cue)
  })
})

describe('findAttributions', () => {
  it.each(['', ' in a letter to the paper'])(
    'goes on with the speaker of the paragraph before: %j',
    (where) => {
      const text = `“We are glad of it,” Ann Ek said${where}.\n\n“And so we stay where we are.”`
      const [, second] = attributionsIn(text)
      expect(second?.source).toEqual({ start: 21, end: 27 })
      expect(second?.cue).toBeNull()
    },
  )

  it('gathers the paragraphs of one quotation', () => {
    const text = '“We are glad of it.\n\n“And so we stay,” Ann Ek said.'
    expect(attributionsIn(text).map(({ content }) => content.length)).toEqual([2])
  })

  it('ends an unclosed quotation where its teller begins', () => {
    const text = '“The road is closed. It is over, the driver said.'
    const [only] = attributionsIn(text)
    expect(only?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The road is closed. It is over',
    ])
    expect(only?.kind).toBe('direct')
  })

  it.each([
    ['“It works,” said Ann Ek. “It is cheap', ['It works,', 'It is cheap']],
    [',,It works,” said Ann Ek.', ['It works,']],
    ['<<It works>>, said Ann Ek.', ['It works']],
    ["''It works,'' said Ann Ek.", ['It works,']],
    ['“ It works , ” said Ann Ek .', ['It works ,']],
    ['> “It works well,” Ann Ek said.\n> She left.', ['It works well,']],
    ['| “It works,” said Ann Ek | 5 |', ['It works,']],
  ])('reads marks gone wrong, mail and tables: %s', (text, content) => {
    const [only, ...others] = attributionsIn(text)
    expect(others).toEqual([])
    expect(only?.content.map(({ start, end }) => text.slice(start, end))).toEqual(content)
    expect(only?.source && text.slice(only.source.start, only.source.end)).toBe('Ann Ek')
  })

  it.each([
    [
      'ANN EK: The bridge is open.\nBO LIND: Since when?\nANN EK: Since May.',
      ['ANN EK', 'BO LIND', 'ANN EK'],
    ],
    ['Q: Is it open?\nA: It is open.\nQ: Since when?\nA: Since May.', ['Q', 'A', 'Q', 'A']],
    ['Date: 4 May\nPlace: Orly\nTime: noon', []],
  ])('reads transcripts: %j', (text, sources) => {
    const found = attributionsIn(text).map(
      ({ source }) => source && text.slice(source.start, source.end),
    )
    expect(found).toEqual(sources)
  })

  it('ends a quotation that nobody closes with its block', () => {
    const text = '“We go on and on\n\nSubscribe now. She said so.'
    expect(attributionsIn(text).every(({ content }) => content.every(({ end }) => end <= 16))).toBe(
      true,
    )
  })

  it('knows what is nested, and how a speaker is described', () => {
    const text =
      'Regional fire chief John Miller said that residents believe that the road is closed.'
    const found = attributionsIn(text)
    expect(found.map(({ nested }) => nested)).toEqual([false, true])
    expect(found[0]?.role).toBe('Regional fire chief')
  })

  it('keeps every span inside the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        '‘',
        '’',
        '.',
        ',',
        ':',
        ';',
        '\n\n',
        'said',
        'Ann Ek',
        'that',
        'who',
        'to',
      ],
      ...[
        'according to',
        'quoted',
        'as saying',
        'by',
        'the mayor',
        'was',
        'and',
        'it works',
        '(',
        ')',
      ],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (words) => {
        const text = words.join(' ').trim()
        if (!text) return
        for (const { source, cue, content, via } of attributionsIn(text)) {
          for (const span of [
            ...content,
            ...via,
            ...(source ? [source] : []),
            ...(cue ? [cue] : []),
          ]) {
            expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
            expect(span.end).toBeGreaterThan(span.start)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    '“He said ',
    'said that ',
    'according to ',
    ', said Ann',
    'quoted by ',
    'and added that he said “',
    'the claim of ',
    'Ann, the ',
    '“A,” and they say ',
    '“It is late and so on ',
    'it fell, he said, that ',
    'Ann Ek, whose dog barked, saying ',
  ])(
    'reads %j again and again in linear time',
    (piece) => {
      const time = (size: number) => {
        const text = piece.repeat(size / piece.length)
        return cpuTimeOf(() => attributionsIn(text))
      }
      time(20_000)
      expectLinear(time, { small: 50_000, large: 200_000 }, (small) => 12 * Math.max(small, 40))
    },
    60_000,
  )
})
