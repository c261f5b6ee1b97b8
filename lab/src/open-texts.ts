import { type Analysis, analyze, type Language, read } from '@dateline/core'
import { type DataSet, readSet } from './data.ts'

/** A report of the open texts; hardly two of them are of one event. */
export interface OpenText {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly publishedAt: string | null
}

/** The open texts; null where the data folder does not have them. */
export function openTexts(data: string): DataSet<OpenText> | null {
  return readSet<OpenText>(data, 'texts/wikinews.jsonl')
}

/** An open text as it is read, and its analysis. */
export interface AnalyzedText {
  readonly text: string
  readonly given: { readonly publishedAt?: string }
  readonly analysis: Analysis
}

/** Reads and analyzes open texts, as published when they say. */
export function analyzeOpenTexts(rows: readonly OpenText[], language: Language): AnalyzedText[] {
  return rows.flatMap(({ text, publishedAt }) => {
    const given = publishedAt === null ? {} : { publishedAt }
    return read(text, given).map((article) => ({
      ...{ text, given },
      analysis: analyze(article, language),
    }))
  })
}
