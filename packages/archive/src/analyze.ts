import { type Analysis, type Article, analyze, LanguageError, loadLanguage } from '@dateline/core'

/** The analysis of an article in its own language; one without layers where Dateline does not know that language. */
export async function analyzeInItsLanguage(article: Article): Promise<Analysis> {
  try {
    return analyze(article, await loadLanguage(article.language ?? 'en'))
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error
    const warning = `${error.message}; the article is kept, not analyzed`
    return withoutLayers({ ...article, warnings: [...new Set([...article.warnings, warning])] })
  }
}

export function withoutLayers(article: Article): Analysis {
  return {
    article,
    tokens: [],
    sentences: [],
    names: [],
    times: [],
    quantities: [],
    attributions: [],
    places: [],
    events: [],
    entities: [],
    figures: [],
    ages: [],
    statements: [],
    rejoinders: [],
    topic: [],
    kin: [],
  }
}
