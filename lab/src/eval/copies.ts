import { analyze, articleFromText, relate } from '@dateline/core'
import { readSet } from '../data.ts'
import { f1, pairsOf } from './pairs.ts'
import type { Stage } from './stage.ts'

interface CopyText {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly family: string
}

/** Articles of one family against the origins found: pairs. */
export const copies: Stage = {
  name: 'copies',
  measure: (data, language) => {
    const set = readSet<CopyText>(data, 'copies/wikinews-edits.dev.jsonl')
    if (!set) return []
    const familyOf = new Map<string, string>()
    const analyses = set.rows.map(({ id, title, text, family }) => {
      const article = articleFromText(text, { title, url: id })
      familyOf.set(article.id, family)
      return analyze(article, language)
    })
    const found = relate(analyses).origins.flatMap(({ articles }) => pairsOf(articles))
    const right = found.filter(([a, b]) => familyOf.get(a) === familyOf.get(b)).length
    const families = Map.groupBy(familyOf.keys(), (id) => familyOf.get(id))
    const gold = [...families.values()].flatMap(pairsOf).length
    const score = f1(right / found.length, right / gold)
    return [{ set: set.path, digest: set.digest, measure: 'pairs, F1', score, count: gold }]
  },
}
