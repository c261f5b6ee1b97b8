import { parseArgs } from 'node:util'
import { type Language, relate } from '@dateline/core'
import { analyzeOpenTexts, openTexts } from '../open-texts.ts'
import type { Contradicting } from './looked-pairs.ts'

/**
 * The open texts that relating takes for stories, as articles that contradict each other in nothing. That holds of nearly all of
 * them, for hardly an event is reported twice: what is found there anyhow is what a reader of many like events would be shown.
 * None where the folder that `--data` names does not hold the texts.
 */
export function readOpenStories(language: Language): Contradicting[] {
  const { data } = parseArgs({
    options: { data: { type: 'string', default: '../shared/data' } },
  }).values
  // undated, more of them are taken for one story
  const rows = openTexts(data)?.rows.map((row) => ({ ...row, publishedAt: null }))
  const texts = analyzeOpenTexts(rows ?? [], language)
  const byId = new Map(
    texts.map(({ analysis: { article }, text, given }) => [
      article.id,
      { key: article.id, text, given },
    ]),
  )
  const { stories } = relate(texts.map(({ analysis }) => analysis))
  return stories
    .filter(({ articles }) => articles.length > 1)
    .map(({ articles }) => ({
      articles: articles.flatMap((id) => byId.get(id) ?? []),
      conflicts: [],
    }))
}
