import { relate } from '@dateline/core'
import { analyzeOpenTexts, openTexts } from '../open-texts.ts'
import type { Result, Stage } from './stage.ts'

/**
 * The open texts, of which hardly two report one event: how many pairs of those that are taken for one story are told to
 * contradict each other in nothing. What a reader of many like events is spared.
 */
export const loneReports: Stage = {
  name: 'lone-reports',
  measure: (data, language): Result[] => {
    const set = openTexts(data)
    if (!set) return []
    const analyses = analyzeOpenTexts(set.rows, language).map(({ analysis }) => analysis)
    const { stories, conflicts } = relate(analyses)
    const pairs = stories.reduce(
      (sum, { articles: { length } }) => sum + (length * (length - 1)) / 2,
      0,
    )
    const told = new Set(
      conflicts
        .filter(({ a, b }) => a.article !== b.article)
        .map(({ a, b }) => [a.article, b.article].sort().join(' ')),
    )
    return [
      {
        set: set.path,
        digest: set.digest,
        measure: 'pairs of one story without a conflict',
        score: 100 * (1 - told.size / Math.max(1, pairs)),
        count: pairs,
      },
    ]
  },
}
