import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import { agglomerate, type Pair } from './agglomerate.ts'
import { daysBetween, daysOf } from './days.ts'
import { decided } from './decisions.ts'
import { cosine, type Features, sharedFeatures } from './features.ts'
import type { Weights } from './weights.ts'

/** How alike articles of one story are on average (cosine, after time decay). */
const together = 0.2
/** After so many days between two articles, their likeness counts for half. */
const halfLife = 14
/** Articles are compared only when they share one of so many of their weightiest features. */
const telling = 60

/** Articles about one chain of events. */
export interface StoryGroup {
  /** Sorted by article id. */
  readonly analyses: readonly Analysis[]
  /** The article most like all the others. */
  readonly centre: Analysis
  /** How alike two of its articles are. */
  readonly likeness: (a: Analysis, b: Analysis) => number
  /** Why these articles are one story. */
  readonly because: string[]
}

/** Groups articles by what happened; `analyses` sorted by article id. */
export function groupStories(
  analyses: readonly Analysis[],
  weights: Weights,
  decisions: readonly Decision[],
): StoryGroup[] {
  const features = new Map(
    analyses.map((analysis) => [analysis, weights.article(analysis)] as const),
  )
  const likeness = (a: Analysis, b: Analysis) =>
    cosine(features.get(a) ?? new Map(), features.get(b) ?? new Map()) * decay(a, b)
  const pairs = candidates(analyses.map((analysis) => features.get(analysis) ?? new Map()))
    .map(([a, b]): Pair => ({ a, b, score: score(analyses[a], analyses[b]) }))
    .filter((pair) => pair.score > 0 || pair.score === Number.NEGATIVE_INFINITY)

  function score(a: Analysis | undefined, b: Analysis | undefined): number {
    if (!a || !b) return 0
    const verdict = decided(decisions, 'story', a.article.id, b.article.id)?.verdict
    if (verdict === 'same') return 1
    return verdict === 'different' ? Number.NEGATIVE_INFINITY : likeness(a, b)
  }

  return agglomerate(analyses.length, pairs, together).map((group) => {
    const members = group.flatMap((index) => analyses[index] ?? [])
    const centre = centreOf(members, likeness)
    return { analyses: members, centre, likeness, because: reasonsOf(members, centre, features) }
  })
}

/** Pairs that share a weighty feature, by an index of features. */
function candidates(features: readonly Features[]): [number, number][] {
  const index = new Map<string, number[]>()
  const pairs: [number, number][] = []
  for (const [at, own] of features.entries()) {
    const weightiest = [...own]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, telling)
      .map(([feature]) => feature)
    const met = new Set<number>()
    for (const feature of weightiest) {
      const holders = index.get(feature) ?? []
      for (const holder of holders) met.add(holder)
      index.set(feature, [...holders, at])
    }
    for (const other of met) pairs.push([other, at])
  }
  return pairs
}

function decay(a: Analysis, b: Analysis): number {
  const one = daysOf(a.article.publishedAt ?? '')
  const two = daysOf(b.article.publishedAt ?? '')
  return one && two ? 0.5 ** (daysBetween(one, two) / halfLife) : 1
}

function centreOf(
  members: readonly Analysis[],
  likeness: (a: Analysis, b: Analysis) => number,
): Analysis {
  const sums = members.map((one) =>
    members.reduce((sum, other) => (one === other ? sum : sum + likeness(one, other)), 0),
  )
  const centre = members[sums.indexOf(Math.max(...sums))] ?? members[0]
  if (!centre) throw new RangeError('a story has at least one article')
  return centre
}

/** What the articles have in common with the one in their middle. */
function reasonsOf(
  members: readonly Analysis[],
  centre: Analysis,
  features: ReadonlyMap<Analysis, Features>,
): string[] {
  if (members.length === 1) return ['no other article tells of this']
  const middle = features.get(centre) ?? new Map()
  const counts = new Map<string, number>()
  for (const member of members) {
    if (member === centre) continue
    for (const feature of sharedFeatures(middle, features.get(member) ?? new Map())) {
      if (!feature.includes(' ')) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
  }
  const weightiest = [...counts]
    .sort(
      ([a, x], [b, y]) => y * (middle.get(b) ?? 0) - x * (middle.get(a) ?? 0) || (a < b ? -1 : 1),
    )
    .slice(0, 8)
    .map(([stem]) => stem)
  return [`words in common: ${weightiest.join(', ')}`]
}
