import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'
import { readNameFacts } from './facts.ts'
import { NAME_LABELS, OUTSIDE } from './labels.ts'
import { lookAgain, mayChange, readAgain } from './read-again.ts'
import { readRuns } from './reading.ts'
import { fillVerdicts, verdictRoom } from './verdicts.ts'

const english = await loadLanguage('en')
const { tagger } = english

/** A text as it is read at first, the places of its words, and what is there to look at again. */
function readOnce(text: string) {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  const facts = readNameFacts(text, tokens, sentences, english)
  const reading = readRuns(facts, tagger.names)
  const printed = tokens.map(({ start, end }) => text.slice(start, end))
  return { facts, reading, printed, all: lookAgain(facts, reading) }
}

const LONG = [
  'Mira Halvorsen, head of the Kestrel Institute, spoke in Oslo on Monday.',
  'Halvorsen said the institute had asked Norway and Sweden for money.',
  'The Kestrel Institute was founded in Oslo.',
].join(' ')

describe('readAgain', () => {
  it('counts a word by its label wherever it stands, not where it is asked for', () => {
    const { facts, reading, all, printed } = readOnce(LONG)
    const verdicts = verdictRoom(9)
    const anyOf = (word: string) => {
      const i = printed.indexOf(word)
      const placed = reading.runs.find(({ run }) => run.first <= i && i <= run.last)
      if (!placed) throw new Error(`${word} is in no run`)
      fillVerdicts(facts, reading, all.votes, placed, verdicts)
      return verdicts.any[i - placed.run.first] as number
    }
    expect(anyOf('Oslo')).toBeGreaterThan(0)
    expect(anyOf('Halvorsen')).toBeGreaterThan(0)
    expect(anyOf('Norway')).toBe(0)
  })

  it('knows what names are joined, within a sentence', () => {
    const { reading, all, printed } = readOnce(LONG)
    const runOf = (word: string) =>
      reading.runs.findIndex(({ run }) => printed.slice(run.first, run.last + 1).includes(word))
    expect(all.joined.after[runOf('Sweden')]).toBe(0)
    expect(all.joined.before[runOf('Monday')]).toBe(0)
    const pair = readOnce('They flew to Bergen, Oslo.')
    const last = pair.reading.runs.length - 1
    expect(pair.all.joined.before[last]).toBeGreaterThan(0)
    expect(pair.all.joined.after[last - 1]).toBeGreaterThan(0)
  })

  it('leaves runs as they are that nothing can change', () => {
    const { facts, reading, all } = readOnce(LONG)
    const before = reading.labels.slice()
    readAgain(facts, reading, tagger.namesAgain)
    reading.runs.forEach(({ run }, n) => {
      if (mayChange(all, n)) return
      for (let i = run.first; i <= run.last; i++) expect(reading.labels[i]).toBe(before[i])
    })
  })

  it('changes nothing without weights, and labels no word outside of runs', () => {
    const { facts, reading } = readOnce(LONG)
    const before = reading.labels.slice()
    const { names, namesAgain } = tagger
    const still = new Int8Array(new ArrayBuffer(namesAgain.table.length + 3))
    const lanes = new DataView(still.buffer)
    const { transitions } = names
    readAgain(facts, reading, { ...namesAgain, table: still, lanes, transitions })
    expect(reading.labels).toEqual(before)
    const inRuns = new Set(
      reading.runs.flatMap(({ run: { first, last } }) =>
        Array.from({ length: last - first + 1 }, (_, k) => first + k),
      ),
    )
    for (let i = 0; i < facts.count; i++)
      if (!inRuns.has(i)) expect(reading.labels[i]).toBe(OUTSIDE)
  })

  it('has rows for each label in both readings', () => {
    expect(tagger.namesAgain.labels).toEqual(NAME_LABELS)
    expect(tagger.namesAgain.rows).toBeLessThan(tagger.names.rows)
  })
})
