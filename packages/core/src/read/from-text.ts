import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { applyFacts, type Facts } from './facts.ts'
import { identify } from './identity.ts'
import { tellLanguage } from './language.ts'
import { findLines } from './lines.ts'

/** What is known of a text beforehand. */
export interface Given {
  readonly title?: string | undefined
  /** ISO 8601, as precise as known: 2022-09-10, 2022-09, 2022-W36. Anything else is left out with a warning. */
  readonly publishedAt?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}

export interface ReadOptions extends Omit<Given, 'title'> {
  /** IANA media type; told from the content when absent. */
  readonly mediaType?: string | undefined
}

/** The whole text as the body of an article: no masthead, no furniture. Throws ReadError when it is empty. */
export function articleFromText(document: string, given: Given = {}): Article {
  const text = document.trim()
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

/** What the caller says, as facts. */
export function givenFacts(given: Given): Facts {
  const fact = (tag: keyof Given) =>
    given[tag] === undefined ? {} : { [tag]: { value: given[tag], how: 'given' as const, tag } }
  return { ...fact('title'), ...fact('publishedAt'), ...fact('publisher'), ...fact('url') }
}
