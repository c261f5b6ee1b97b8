/**
 * Fits the weights of `relate/claims/reasons.ts`, the odds of `relate/claims/alignment.ts` and the weights of
 * `relate/claims/sameness.ts` on the dev half of corpus/stories, and prints them with what they reach on stories
 * left out of the fitting.
 *
 *     node src/train/claims.ts
 */
import { fileURLToPath } from 'node:url'
import { loadLanguage } from '@dateline/core'
import { companyOf } from '@dateline/core/inside/relate/claims/company'
import { usualStatements } from '@dateline/core/inside/relate/claims/likeness'
import { reasons } from '@dateline/core/inside/relate/claims/reasons'
import { company } from '@dateline/core/inside/relate/claims/sameness'
import type { Telling } from '@dateline/core/inside/relate/claims/telling'
import { compare } from '@dateline/core/inside/relate/claims/two'
import { agglomerate } from '@dateline/core/inside/relate/grouping/agglomerate'
import { finish } from '@dateline/core/inside/relate/in-parts'
import type { Place } from '../eval/gold/gold.ts'
import { type GoldStory, readStories } from '../eval/gold/read-stories.ts'
import { halfInside } from '../eval/matching.ts'
import { f1 } from '../eval/pairs.ts'
import { type Example, fitOdds, type Odds, probability } from './logistic.ts'
import { tellStory } from './told-story.ts'

const folds = 6
const thresholds = [0.25, 0.3, 0.35, 0.4, 0.5]
const companions = ['own', 'ahead', 'through', 'beside'] as const
const corpus = fileURLToPath(new URL('../../../packages/core/corpus/stories/', import.meta.url))
const headings = new Set(['title', 'subtitle', 'heading'])
const language = await loadLanguage('en')

interface Counted {
  /** Of two articles, and neither in a title that is not marked: counted and learned from. */
  readonly counts: boolean
}

/** A pair of tellings, numbered within their story. */
interface Pair extends Example, Counted {
  readonly a: number
  readonly b: number
  /** Of two articles. */
  readonly across: boolean
}

/** All pairs of tellings of a story, whose articles are taken for one story. */
function pairsOf(story: GoldStory): {
  tellings: Telling[]
  pairs: Pair[]
  wanted: number
} {
  const { tellings, keyOf } = tellStory(story, language)
  const told = tellings.map((telling) => {
    const { start, end } = telling.statement
    const place: Place = { article: keyOf(telling.analysis), start, end }
    const claims = story.gold.claims.filter(({ appearances }) =>
      appearances.some((one) => halfInside(one, place)),
    )
    return { telling, claims, counts: claims.length > 0 || !inHeading(telling) }
  })
  const pairs = told.flatMap((one, a) =>
    told.slice(a + 1).map((other, step): Pair => {
      const two = compare(one.telling, other.telling)
      const across = one.telling.analysis !== other.telling.analysis
      const among = [one, other].map(({ telling }) => telling.analysis.statements.length)
      return {
        a,
        b: a + 1 + step,
        measures: reasons.map(({ measure }) => measure(two)),
        yes: one.claims.some((claim) => other.claims.includes(claim)),
        known: -Math.log(Math.max(usualStatements, ...among) / usualStatements),
        across,
        counts: one.counts && other.counts && across,
      }
    }),
  )
  return {
    tellings: told.map(({ telling }) => telling),
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
type Story = (typeof stories)[number]
const counting = ({ pairs }: Story) => pairs.filter(({ counts }) => counts)

/** The odds of the pairs of a story, in nats, each by itself. */
function alone({ pairs }: Story, odds: Odds): number[] {
  return pairs.map(({ measures, known }) => logit(probability(odds, measures, known)))
}

function logit(share: number): number {
  return Math.log(share / (1 - share))
}

/** What the company of the pairs of a story says that are of two articles, where each by itself has these odds. */
function inCompany({ tellings, pairs }: Story, odds: readonly number[]): (Example & Counted)[] {
  const all = pairs.map((pair, at) => ({ ...pair, odds: odds[at] ?? 0 }))
  const between = all.filter(({ across }) => across)
  const within = all.filter(({ across }) => !across)
  return finish(companyOf(tellings, between, within)).map((one, at) => ({
    measures: companions.map((name) => one[name]),
    yes: between[at]?.yes ?? false,
    counts: between[at]?.counts ?? false,
  }))
}

const byStory = stories.map(counting)
const leftOut = <T>(of: readonly T[], fold: number) => of.filter((_, at) => at % folds !== fold)
const byFold = Array.from({ length: folds }, (_, fold) => fitOdds(leftOut(byStory, fold).flat()))
const judged = stories.map((story, at) => alone(story, byFold[at % folds] ?? []))
const companies = stories.map((story, at) => inCompany(story, judged[at] ?? []))
const counted = companies.map((some) => some.filter(({ counts }) => counts))

const odds = fitOdds(byStory.flat())
console.log(`odds ${odds[0]?.toFixed(1)}`)
for (const [at, { weight, name }] of reasons.entries()) say(name, odds[at + 1], weight)
const fitted = fitOdds(counted.flat())
for (const [at, name] of (['odds', ...companions] as const).entries()) {
  say(`in company: ${name}`, fitted[at], company[name])
}

function say(name: string, fitted: number | undefined, weight: number): void {
  console.log(`${name.padEnd(24)} ${fitted?.toFixed(1).padStart(5)}   in the table: ${weight}`)
}

const companyByFold = Array.from({ length: folds }, (_, fold) =>
  fitOdds(leftOut(counted, fold).flat()),
)
for (const threshold of thresholds) {
  let [found, right, wanted] = [0, 0, 0]
  for (const [at, story] of stories.entries()) {
    const own = companyByFold[at % folds] ?? []
    const shares = (companies[at] ?? []).map(({ measures }) => probability(own, measures))
    const joined = group(story, judged[at] ?? [], shares, threshold)
    found += joined.length
    right += joined.filter(({ yes }) => yes).length
    wanted += story.wanted
  }
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)]
  const shown = [precision, recall].map((share) => (100 * share).toFixed(1)).join(' ')
  console.log(`left out, sure ${threshold}: P R ${shown} F1 ${f1(precision, recall).toFixed(1)}`)
}

/** The pairs that count and lie in one group. */
function group(
  { tellings, pairs }: Story,
  alone: readonly number[],
  shares: readonly number[],
  threshold: number,
): Pair[] {
  const size = tellings.length
  let met = 0
  const scores = new Map(
    pairs.map(({ a, b, across }, at) => {
      const share = across ? (shares[met++] ?? 0) : 1 / (1 + Math.exp(-(alone[at] ?? 0)))
      return [a * size + b, share] as const
    }),
  )
  const score = (a: number, b: number) => scores.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0
  const ranked = pairs.map(({ a, b }) => ({ a, b, score: score(a, b) }))
  const groupOf = new Map(
    finish(agglomerate(size, ranked, threshold, score)).flatMap((members, at) =>
      members.map((member) => [member, at] as const),
    ),
  )
  return pairs.filter(({ a, b, counts }) => counts && groupOf.get(a) === groupOf.get(b))
}
