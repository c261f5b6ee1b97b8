import { fileURLToPath } from 'node:url'
import { analyze, articleFromText, type Language, relate } from '@dateline/core'
import { readSet } from '../data.ts'
import { analyzeStories } from './gold/analyze-stories.ts'
import { digest, type GoldStory, readStories } from './gold/read-stories.ts'
import { f1, pairsOf } from './pairs.ts'
import { scoreCopies } from './score-copies.ts'
import type { Result, Stage } from './stage.ts'

const corpus = fileURLToPath(new URL('../../../packages/core/corpus/copies/', import.meta.url))

interface CopyText {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly family: string
}

/** Articles of one family against the origins found: pairs. Texts that were cut and altered, then texts told in other words. */
export const copies: Stage = {
  name: 'copies',
  measure: (data, language, { held } = { held: false }) => {
    const halves = readStories(corpus, ['Copies'])
    return [
      ...scoreEdits(data, language),
      ...scoreRetellings('corpus/copies, dev half', halves.dev, language),
      ...(held ? scoreRetellings('corpus/copies, held half', halves.held, language) : []),
    ]
  },
}

function scoreEdits(data: string, language: Language): Result[] {
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
}

/** One half, related as one pile: copies told in other words, and independent reports of the same events. */
function scoreRetellings(set: string, half: readonly GoldStory[], language: Language): Result[] {
  const { analyses, keys } = analyzeStories(half, language)
  const score = scoreCopies(
    relate(analyses),
    half.flatMap(({ gold }) => gold.copies),
    (id) => keys.get(id) ?? id,
  )
  const stamp = digest(half.map((story) => story.digest))
  const say = (measure: string, share: number, count: number): Result => {
    return { set, digest: stamp, measure, score: 100 * share, count }
  }
  return [
    say('pairs, precision', score.precision, score.found),
    say('pairs, recall', score.recall, score.wanted),
    say('pairs, F1', f1(score.precision, score.recall) / 100, score.wanted),
    say('pairs met, degree right', score.degree, score.degrees),
    say('pairs met, direction right', score.direction, score.directions),
  ]
}
