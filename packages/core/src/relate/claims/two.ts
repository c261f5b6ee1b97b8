import { compareText } from '../../model/compare-text.ts'
import { dot } from '../grouping/dot.ts'
import { type AkinPair, pairAkin } from './akin.ts'
import type { Telling } from './telling.ts'

/** Two tellings and what both hold. */
export interface Two {
  readonly a: Telling
  readonly b: Telling
  /** Words, names and kinds of event that both have, the weightiest first. */
  readonly shared: readonly string[]
  /** Words that differ and mean the same, where both are of one language. */
  readonly akin: readonly AkinPair[]
  /** Facts that both have: who, when, how many, of what. */
  readonly facts: readonly string[]
}

export function compare(a: Telling, b: Telling): Two {
  const weight = (key: string) => a.features.get(key) ?? 0
  return {
    a,
    b,
    shared: [...a.features.keys()]
      .filter((key) => b.features.has(key))
      .sort((one, two) => weight(two) - weight(one) || compareText(one, two)),
    akin: a.analysis.article.language === b.analysis.article.language ? pairAkin(a, b) : [],
    facts: [...a.facts].filter((fact) => b.facts.has(fact)),
  }
}

/** How much both hold, in nats, words that mean the same nearly in full. */
export function commonIn({ a, b, shared, akin }: Two): number {
  return (
    shared.reduce((sum, key) => sum + Math.min(weightIn(a, key), weightIn(b, key)), 0) +
    akin.reduce((sum, { weight }) => sum + weight, 0)
  )
}

/** How much of the shorter telling is in the other, 0 to 1. */
export function overlapOf(two: Two): number {
  return commonIn(two) / Math.max(1, Math.min(two.a.weight, two.b.weight))
}

/** Cosine of what their words are used like, 0 to 1: "recalled a batch" and "withdrew some doses". */
export function meaningOf({ a, b }: Two): number {
  if (a.analysis.article.language !== b.analysis.article.language) return 0
  return Math.max(0, dot(a.meaning, b.meaning))
}

/**
 * How far a key that both hold tells these two statements from the others of their articles: 1 where each article
 * has it once, less the more often they have it.
 */
export function tellingOf({ a, b }: Two, key: string): number {
  return 1 / Math.sqrt((a.counts.get(key) ?? 1) * (b.counts.get(key) ?? 1))
}

/** The most that any of some keys tells; 0 where there are none. */
export function mostTelling(two: Two, keys: readonly string[]): number {
  return keys.reduce((most, key) => Math.max(most, tellingOf(two, key)), 0)
}

function weightIn({ features }: Telling, key: string): number {
  return features.get(key) ?? 0
}
