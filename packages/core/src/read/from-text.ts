import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { applyFacts } from './facts.ts'
import { type Given, givenFacts, needText } from './given.ts'
import { identify } from './identity.ts'
import { tellLanguage } from './language.ts'
import { findLines } from './lines.ts'

/**
 * The whole text as the body of an article: no masthead, no furniture. Throws ReadError (empty, unsupported, invalid) when
 * it is empty or no text, and when an option is no text.
 */
export function articleFromText(document: string, given: Given = {}): Article {
  const text = needText(document).trim()
  if (text === '') throw new ReadError('empty', 'the text is empty', 0)
  const blocks = findLines(text).map((line) => ({
    ...line,
    role: 'body' as const,
    shape: 'paragraph' as const,
    score: 1,
    because: ['the whole text was given as body'],
  }))
  const bare = {
    text,
    title: null,
    publishedAt: null,
    updatedAt: null,
    authors: [],
    dateline: null,
    credits: [],
    blocks,
    known: {},
    warnings: [],
  }
  const article = applyFacts(bare, givenFacts(given), tellLanguage(text))
  return { id: identify(text, article.url, article.publisher), ...article }
}
