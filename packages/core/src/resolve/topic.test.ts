import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { numberOf } from '../annotate/words/word-numbers.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'
import { Layer } from './layer.ts'
import { resolveTopic } from './topic.ts'
import { plainWords } from './words.case.ts'
import { readWords } from './words.ts'

const english = await loadLanguage('en')
const topicOf = (text: string, title?: string) =>
  analyze(articleFromText(text, title ? { title } : {}), english).topic
const wordsOf = (text: string, kind: string) =>
  topicOf(text)
    .filter((one) => one.kind === kind)
    .map(({ word }) => word)

describe('what an article is about', () => {
  it('is its content words, counted by their stems', () => {
    const topic = topicOf(
      'The strike goes on. Strikes at the harbour cost money, the strikers say.',
    )
    expect(topic.find(({ word }) => word === 'strike')).toMatchObject({ kind: 'word', count: 6 })
    expect(topic.map(({ word }) => word)).not.toContain('the')
  })

  it('is the words of its names in plain letters, those of countries apart', () => {
    const text = 'Ministers of France met Željko Marić in Zürich on Monday.'
    expect(wordsOf(text, 'name')).toEqual(expect.arrayContaining(['zurich']))
    expect(wordsOf(text, 'country')).toEqual(['france'])
    expect(wordsOf(text, 'name')).not.toContain('france')
  })

  it('is what names are made of where they were not read as names', () => {
    const article = articleFromText('The towns hit worst were Ostra and Senigallia.')
    const { sentences, tokens } = analyze(article, english)
    const lower = plainWords(article.text, tokens).map((word) => word.lower)
    const lowercase = { lower, numbers: Int32Array.from(lower, numberOf) }
    const words = readWords(tokens, lowercase, new Layer([]), english)
    const found = { sentences, words, names: [], entities: [], places: [] }
    const topic = resolveTopic(article, found, english.vocabulary)
    const names = topic.filter(({ kind }) => kind === 'name').map(({ word }) => word)
    expect(names).toEqual(['ostra', 'senigallia'])
  })

  it('knows the words of other news that a site prints beside it, and counts them for nothing', () => {
    const topic = topicOf('The strike at the harbour goes on.\nMost read\nTen die in market blaze')
    expect(topic.find(({ word }) => word === 'blaze')?.count).toBe(0)
    expect(topic.find(({ word }) => word === 'strike')?.count).toBe(3)
  })

  it('counts a title beside the text like one in it, as far as the text says it again', () => {
    const text = `The harbour of Oslo is closed.${' Nothing goes in, nothing goes out.'.repeat(20)}`
    const [plain, titled] = [undefined, 'Strike shuts harbours of Oslo'].map((title) =>
      topicOf(text, title),
    )
    for (const word of ['harbor', 'oslo']) {
      const [before, after] = [plain, titled].map((topic) =>
        topic?.find((one) => one.word === word),
      )
      expect(after?.count).toBe((before?.count ?? 0) + 3)
    }
    expect(titled?.map(({ word }) => word)).toEqual(plain?.map(({ word }) => word))
  })

  it('keeps numbers apart', () => {
    expect(wordsOf('A fire burnt 340 hectares of forest.', 'number')).toEqual(['340'])
  })

  it('is sorted, each word once', () => {
    const topic = topicOf('Rain fell. More rain fell in Paris, and Paris flooded again in 1910.')
    const keys = topic.map(({ kind, word }) => `${kind} ${word}`)
    expect(keys).toEqual([...new Set(keys)].sort())
  })

  it('is nothing where nothing is told', () => {
    expect(topicOf('… — !')).toEqual([])
  })
})
