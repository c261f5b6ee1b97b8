import { dot } from '../../grouping/dot.ts'
import type { ToldSentence } from './told.ts'

/** Two sentences that tell much the same, by their places, and how alike they are, 0 to 1. */
export interface Likes {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Sentences as alike as this tell the same. */
const alike = 0.4
/** How much of that can be told by words that are used alike, where none are shared. */
const byMeaning = 0.4
/** What a short sentence is taken to tell at least, in nats: two words in common are chance. */
const least = 8

/**
 * The pairs of sentences of two articles that tell the same, sorted by place. What a sentence shares with
 * another counts the less the more sentences of the two articles have it, so that what the whole story is about
 * does not join all with all.
 */
export function alikeSentences(
  ones: readonly ToldSentence[],
  others: readonly ToldSentence[],
): Likes[] {
  const [holdingA, holdingB] = [holders(ones), holders(others)]
  const [weightsA, weightsB] = [weightsOf(ones, holdingA), weightsOf(others, holdingB)]
  const [meaningsA, meaningsB] = meaningsOf(ones, others)
  const pairs: Likes[] = []
  for (const [a, one] of ones.entries()) {
    const shared = new Map<number, number>()
    for (const [key, weight] of one.told) {
      const there = holdingB.get(key)
      if (!there) continue
      const damped = 1 / Math.sqrt((holdingA.get(key)?.length ?? 1) * there.length)
      for (const b of there) {
        const both = Math.min(weight, others[b]?.told.get(key) ?? 0) * damped
        shared.set(b, (shared.get(b) ?? 0) + both)
      }
    }
    for (const [b, both] of shared) {
      const whole = Math.max(least, Math.min(weightsA[a] as number, weightsB[b] as number))
      const words = both / whole
      if (words + byMeaning < alike) continue
      const score = words + byMeaning * Math.max(0, dot(meaningsA[a] ?? [], meaningsB[b] ?? []))
      if (score >= alike) pairs.push({ a, b, score: Math.min(1, score) })
    }
  }
  return pairs.sort((one, two) => one.a - two.a || one.b - two.b)
}

/** The places of the sentences that tell something, by its key. */
function holders(sentences: readonly ToldSentence[]): Map<number, number[]> {
  const holding = new Map<number, number[]>()
  for (const [at, { told }] of sentences.entries()) {
    for (const key of told.keys()) {
      const known = holding.get(key)
      if (known) known.push(at)
      else holding.set(key, [at])
    }
  }
  return holding
}

function weightsOf(
  sentences: readonly ToldSentence[],
  holding: ReadonlyMap<number, readonly number[]>,
): number[] {
  return sentences.map(({ told }) => {
    let sum = 0
    for (const [key, weight] of told) sum += weight / Math.sqrt(holding.get(key)?.length ?? 1)
    return sum
  })
}

/** In what the meanings of sentences differ from the mean of both articles, each of length 1. */
function meaningsOf(
  ones: readonly ToldSentence[],
  others: readonly ToldSentence[],
): [number[][], number[][]] {
  const known = [...ones, ...others].flatMap(({ meaning }) => (meaning.length > 0 ? [meaning] : []))
  const usual = (known[0] ?? []).map(
    (_, axis) => known.reduce((sum, meaning) => sum + (meaning[axis] ?? 0), 0) / known.length,
  )
  const differ = ({ meaning }: ToldSentence) => {
    const own = meaning.map((share, axis) => share - (usual[axis] ?? 0))
    const length = Math.hypot(...own)
    return length === 0 ? [] : own.map((share) => share / length)
  }
  return [ones.map(differ), others.map(differ)]
}
