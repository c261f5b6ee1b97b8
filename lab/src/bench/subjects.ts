import { analyze, type Language, loadLanguage, read } from '@dateline/core'
import { findNames } from '@dateline/core/inside/annotate/names'
import { tagWords } from '@dateline/core/inside/annotate/parts-of-speech'
import { findSentences } from '@dateline/core/inside/annotate/sentences'
import { findWords } from '@dateline/core/inside/annotate/words'
import { readWordFacts } from '@dateline/core/inside/annotate/words/word-facts'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readSet } from '../data.ts'
import { namesByCompromise } from '../eval/compromise.ts'
import { seedTexts } from './articles.ts'
import { repeat } from './cpu-bench.ts'
import { seedPages } from './seed-pages.ts'

/** Something whose speed is measured. */
export interface Subject {
  readonly work: () => void
  /** how much a round of it works through: bytes, tokens or pages */
  readonly amount: number
  /** the functions whose callees are its stages, if it has any */
  readonly callers?: readonly string[]
}

/** Of the open texts so many are read in a round. */
export const mostReports = 100

/** What is measured, by name; null where the texts for it are not there. */
export const subjects = {
  reports: (data: string) => {
    const texts = openReports(data)
    return texts.length > 0 ? reading(texts, 1) : null
  },
  seeds: () => reading(seedTexts(), 10),
  pages: () => overAll(seedPages(), (page) => read(page)),
  readability: () =>
    overAll(seedPages(), (page) => new Readability(parseHTML(page).document as never).parse()),
  analyze: async () => {
    const english = await loadLanguage('en')
    const articles = seedTexts().flatMap((text) => read(text))
    const work = () => {
      for (const article of articles) analyze(article, english)
    }
    const tokens = articles.reduce((sum, one) => sum + analyze(one, english).tokens.length, 0)
    return { work: repeat(2, work), amount: 2 * tokens, callers: ['annotate', 'resolve'] }
  },
  tag: async () => {
    const english = await loadLanguage('en')
    const texts = seedTexts()
    const work = () => {
      for (const text of texts) tag(text, english)
    }
    return { work: repeat(5, work), amount: 5 * tokensOf(texts, english) }
  },
  compromise: async () => {
    const texts = seedTexts()
    const work = () => {
      for (const text of texts) namesByCompromise(text)
    }
    return { work, amount: tokensOf(texts, await loadLanguage('en')) }
  },
} satisfies Record<string, (data: string) => Subject | null | Promise<Subject>>

export type SubjectName = keyof typeof subjects

function openReports(data: string): string[] {
  const set = readSet<{ title: string; text: string }>(data, 'texts/wikinews.jsonl')
  return set ? set.rows.slice(0, mostReports).map(({ title, text }) => `${title}\n\n${text}`) : []
}

function reading(texts: readonly string[], times: number): Subject {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const work = () => {
    for (const text of texts) read(text)
  }
  return { work: repeat(times, work), amount: times * bytes, callers: ['readLines'] }
}

function overAll(pages: readonly string[], readOne: (page: string) => unknown): Subject {
  const work = () => {
    for (const page of pages) readOne(page)
  }
  return { work, amount: pages.length }
}

function tokensOf(texts: readonly string[], language: Language): number {
  return texts.reduce((sum, text) => sum + tag(text, language), 0)
}

/** Words, sentences, parts of speech and names of a whole text; how many words there are. */
function tag(text: string, language: Language): number {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, language.writing)
  const sentences = findSentences(text, words, blocks, language.writing)
  const facts = readWordFacts(text, words, language.tagger)
  const tokens = tagWords(text, words, sentences, language, facts)
  findNames(text, tokens, sentences, language, facts)
  return words.length
}
