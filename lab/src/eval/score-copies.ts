import type { Copy, Origin } from '@dateline/core'
import type { GoldCopy } from './gold/gold.ts'
import { pairsOf } from './pairs.ts'
import type { Precision } from './score-claims.ts'

export interface CopyScore extends Precision {
  /** Of wanted pairs that a copy names: the right degree. */
  readonly degree: number
  readonly degrees: number
  /** Of those with a known direction: the right one. */
  readonly direction: number
  readonly directions: number
}

/** Pairs of articles of one origin against pairs that share text, then what the copies say of each pair. */
export function scoreCopies(
  { copies, origins }: { copies: readonly Copy[]; origins: readonly Origin[] },
  gold: readonly GoldCopy[],
  keyOf: (article: string) => string,
): CopyScore {
  const wanted = new Set(gold.map(({ from, copy }) => pairKey(from, copy)))
  const found = origins
    .flatMap(({ articles }) => pairsOf(articles.map(keyOf)))
    .map(([a, b]) => pairKey(a, b))
  const right = found.filter((pair) => wanted.has(pair)).length
  const named = new Map(
    copies.map(({ articles: [from, copy], degree }) => {
      return [pairKey(keyOf(from), keyOf(copy)), { from: keyOf(from), degree }] as const
    }),
  )
  const met = gold.flatMap((one) => {
    const copy = named.get(pairKey(one.from, one.copy))
    return copy ? [{ one, copy }] : []
  })
  const directed = met.filter(({ one }) => one.directed)
  return {
    precision: right / Math.max(1, found.length),
    recall: right / Math.max(1, wanted.size),
    found: found.length,
    wanted: wanted.size,
    degree: share(met, ({ one, copy }) => one.degree === copy.degree),
    degrees: met.length,
    direction: share(directed, ({ one, copy }) => one.from === copy.from),
    directions: directed.length,
  }
}

function pairKey(a: string, b: string): string {
  return [a, b].toSorted().join(' ')
}

function share<T>(items: readonly T[], right: (item: T) => boolean): number {
  return items.filter(right).length / Math.max(1, items.length)
}
