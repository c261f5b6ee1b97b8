/**
 * Fits the weights of `relate/claims/reasons.ts` and the odds of `relate/claims/alignment.ts` on the dev half of
 * corpus/stories, and prints them with what they reach on stories left out of the fitting.
 *
 *     node src/train/claims.ts
 */
import { fileURLToPath } from 'node:url'
import { analyze, loadLanguage, read, relate } from '@dateline/core'
import { reasons } from '@dateline/core/inside/relate/claims/reasons'
import { tell } from '@dateline/core/inside/relate/claims/tell'
import type { Telling } from '@dateline/core/inside/relate/claims/telling'
import { compare } from '@dateline/core/inside/relate/claims/two'
import { entityKey } from '@dateline/core/inside/relate/entities/entity-index'
import { agglomerate } from '@dateline/core/inside/relate/grouping/agglomerate'
import { Weights } from '@dateline/core/inside/relate/grouping/weights'
import type { Place } from '../eval/gold/gold.ts'
import { type GoldStory, readStories } from '../eval/gold/read-stories.ts'
import { halfInside } from '../eval/matching.ts'
import { f1 } from '../eval/pairs.ts'
import { type Example, fitOdds, type Odds, probability } from './logistic.ts'

const folds = 6
const thresholds = [0.3, 0.36, 0.42, 0.48]
const corpus = fileURLToPath(new URL('../../../packages/core/corpus/stories/', import.meta.url))
const headings = new Set(['title', 'subtitle', 'heading'])
const language = await loadLanguage('en')

/** A pair of tellings, numbered within their story. */
interface Pair extends Example {
  readonly a: number
  readonly b: number
  /** Of two articles, and neither in a title that is not marked: counted and learned from. */
  readonly counts: boolean
}

/** All pairs of tellings of a story, whose articles are taken for one story. */
function pairsOf({ articles, gold }: GoldStory): { size: number; pairs: Pair[]; wanted: number } {
  const texts = articles.flatMap(({ key, text, given }) =>
    read(text, given).map((article) => ({ key, analysis: analyze(article, language) })),
  )
  const keyOf = new Map(texts.map(({ key, analysis }) => [analysis.article.id, key]))
  const ids = [...keyOf.keys()]
  const decisions = ids.slice(1).map((b) => ({
    ...{ noun: 'story' as const, a: ids[0] ?? '', b, verdict: 'same' as const },
    ...{ by: 'the corpus', at: '2000-01-01T00:00:00Z' },
  }))
  const analyses = texts.map(({ analysis }) => analysis)
  const { entities, origins, publications } = relate(analyses, { decisions })
  const index = new Map(
    entities.flatMap((one) =>
      one.members.map(({ article, entity }) => [entityKey(article, entity), one] as const),
    ),
  )
  const weights = new Weights(analyses, index)
  const tellings = analyses.flatMap((analysis) => {
    const { id } = analysis.article
    const dating = publications.find(({ article }) => article === id)
    const origin = origins.find((one) => one.articles.includes(id))?.id ?? ''
    return dating ? tell(analysis, dating, origin, index, weights) : []
  })
  const told = tellings.map((telling) => {
    const { start, end } = telling.statement
    const place: Place = { article: keyOf.get(telling.analysis.article.id) ?? '', start, end }
    const claims = gold.claims.filter(({ appearances }) =>
      appearances.some((one) => halfInside(one, place)),
    )
    return { telling, claims, counts: claims.length > 0 || !inHeading(telling) }
  })
  const pairs = told.flatMap((one, a) =>
    told.slice(a + 1).map((other, step): Pair => {
      const two = compare(one.telling, other.telling)
      return {
        a,
        b: a + 1 + step,
        measures: reasons.map(({ measure }) => measure(two)),
        yes: one.claims.some((claim) => other.claims.includes(claim)),
        counts: one.counts && other.counts && one.telling.analysis !== other.telling.analysis,
      }
    }),
  )
  return {
    size: told.length,
    pairs,
    wanted: pairs.filter(({ counts, yes }) => counts && yes).length,
  }
}

function inHeading({ analysis, statement }: Telling): boolean {
  return analysis.article.blocks.some(
    ({ role, start, end }) =>
      headings.has(role) && start <= statement.start && statement.start < end,
  )
}

const stories = readStories(corpus).dev.map(pairsOf)
const learned = (some: typeof stories) =>
  fitOdds(some.flatMap(({ pairs }) => pairs.filter(({ counts }) => counts)))

const odds = learned(stories)
console.log(`odds ${odds[0]?.toFixed(1)}`)
for (const [at, { weight, name }] of reasons.entries()) {
  console.log(
    `${name.padEnd(24)} ${odds[at + 1]?.toFixed(1).padStart(5)}   in the table: ${weight}`,
  )
}

const byFold = Array.from({ length: folds }, (_, fold) =>
  learned(stories.filter((_, at) => at % folds !== fold)),
)
for (const threshold of thresholds) {
  let [found, right, wanted] = [0, 0, 0]
  for (const [at, story] of stories.entries()) {
    const joined = group(story, byFold[at % folds] ?? [], threshold)
    found += joined.length
    right += joined.filter(({ yes }) => yes).length
    wanted += story.wanted
  }
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)]
  const shown = [precision, recall].map((share) => (100 * share).toFixed(1)).join(' ')
  console.log(`left out, aligned ${threshold}: P R ${shown} F1 ${f1(precision, recall).toFixed(1)}`)
}

/** The pairs that count and lie in one group. */
function group({ size, pairs }: (typeof stories)[number], odds: Odds, threshold: number): Pair[] {
  const scores = new Map(
    pairs.map(({ a, b, measures }) => [a * size + b, probability(odds, measures)] as const),
  )
  const score = (a: number, b: number) => scores.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0
  const ranked = pairs.map(({ a, b }) => ({ a, b, score: score(a, b) }))
  const groupOf = new Map(
    agglomerate(size, ranked, threshold, score).flatMap((members, at) =>
      members.map((member) => [member, at] as const),
    ),
  )
  return pairs.filter(({ a, b, counts }) => counts && groupOf.get(a) === groupOf.get(b))
}
