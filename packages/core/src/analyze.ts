import { annotate } from './annotate/index.ts'
import type { Language } from './language/language.ts'
import type { Analysis } from './model/analysis.ts'
import type { Article } from './model/article.ts'
import { resolve } from './resolve/index.ts'

/** Analyzes an article: finds what stands in it, then settles what that means. */
export function analyze(article: Article, language: Language): Analysis {
  return resolve(article, annotate(article, language), language)
}
