import type { Claim, Passage } from '@dateline/core'
import type { GoldClaim, Place } from './gold/gold.ts'
import { halfInside, type Pair, samePair } from './matching.ts'
import { pairsOf } from './pairs.ts'

export type Locate = (passage: Passage) => Place

/** Right pairs among those found, and wanted pairs among those met; shares, not percent. */
export interface Precision {
  readonly precision: number
  readonly recall: number
  readonly found: number
  readonly wanted: number
}

/** Claims as pairs of appearances in two articles. */
export function scoreClaims(
  claims: readonly Claim[],
  gold: readonly { readonly appearances: readonly Place[] }[],
  locate: Locate,
): Precision {
  const wanted = byArticles(gold.flatMap(({ appearances }) => across(appearances)))
  const found = byArticles(claims.flatMap(({ appearances }) => across(appearances.map(locate))))
  return { ...shares(met(found, wanted), met(wanted, found)) }
}

/** The claim found that holds most appearances of the wanted one (two at least), and which: pairs of wanted and found. */
export function matchClaim<T extends Place>(
  claims: readonly Claim[],
  { appearances }: { readonly appearances: readonly T[] },
  locate: Locate,
): { claim: Claim; met: { wanted: T; found: Claim['appearances'][number] }[] } | null {
  let best: ReturnType<typeof matchClaim<T>> = null
  for (const claim of claims) {
    const met = appearances.flatMap((wanted) => {
      const found = claim.appearances.find((one) => halfInside(locate(one), wanted))
      return found ? [{ wanted, found }] : []
    })
    if (met.length > Math.max(1, best?.met.length ?? 0)) best = { claim, met }
  }
  return best
}

/** Of claims that were met: how many have the status wanted. */
export function scoreStatuses(
  claims: readonly Claim[],
  gold: readonly GoldClaim[],
  locate: Locate,
): { right: number; of: number } {
  const met = gold.flatMap((wanted) => {
    const match = matchClaim(claims, wanted, locate)
    return match ? [match.claim.status === wanted.status] : []
  })
  return { right: met.filter(Boolean).length, of: met.length }
}

function across(places: readonly Place[]): Pair[] {
  return pairsOf(places).filter(([a, b]) => a.article !== b.article)
}

type ByArticles = ReadonlyMap<string, readonly Pair[]>

/** Pairs by the two articles they lie in, for only those of the same two can be the same. */
function byArticles(pairs: readonly Pair[]): ByArticles {
  return Map.groupBy(pairs, ([a, b]) => [a.article, b.article].toSorted().join(' '))
}

function met(pairs: ByArticles, others: ByArticles): { right: number; of: number } {
  let [right, of] = [0, 0]
  for (const [articles, here] of pairs) {
    const there = others.get(articles) ?? []
    of += here.length
    right += here.filter((pair) => there.some((other) => samePair(pair, other, halfInside))).length
  }
  return { right, of }
}

function shares(
  precise: { right: number; of: number },
  recalled: { right: number; of: number },
): Precision {
  return {
    precision: precise.right / Math.max(1, precise.of),
    recall: recalled.right / Math.max(1, recalled.of),
    found: precise.of,
    wanted: recalled.of,
  }
}
