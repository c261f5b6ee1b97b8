import { type Analysis, analyze, type Language, read } from '@dateline/core'
import type { GoldStory } from './read-stories.ts'

/** The articles of stories, analysed, and under which key each is known to what is expected of them, by its id. */
export function analyzeStories(
  stories: readonly GoldStory[],
  language: Language,
): { readonly analyses: readonly Analysis[]; readonly keys: ReadonlyMap<string, string> } {
  const keys = new Map<string, string>()
  const analyses = stories.flatMap(({ articles }) =>
    articles.flatMap(({ key, text, given }) =>
      read(text, given).map((article) => {
        keys.set(article.id, key)
        return analyze(article, language)
      }),
    ),
  )
  return { analyses, keys }
}
