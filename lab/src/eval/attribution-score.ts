import type { Span } from '@dateline/core'

/** An attribution as in shared/data/attributions: lists, for spans may be discontinuous or absent. */
export interface GoldAttribution {
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** A line of `attributions/`. */
export interface AttributedText {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  /** The sentences that were annotated in full, where not all were. */
  readonly scored?: readonly Span[]
}

/** Gold, found and common counts, from which precision, recall and F1 follow. */
export interface Tally {
  gold: number
  found: number
  exact: number
  /** The found content begins with all of the gold one: gold may keep the first sentence of a quotation only. */
  opening: number
  overlap: number
}

export interface AttributionScore {
  readonly content: Tally
  /** Of the attributions whose content was found. */
  readonly source: Tally
  readonly cue: Tally
}

/** Percent, one decimal. */
export function f1({ gold, found }: Tally, common: number): number {
  return gold + found === 0 ? 0 : Math.round((2000 * common) / (gold + found)) / 10
}

/**
 * Scores found attributions against gold. Two contents overlap when they share a word, and are exact when they
 * share all: marks and an opening "that" count for nothing. Each gold attribution is matched once, best overlap first.
 */
export function scoreAttributions<T extends AttributedText>(
  texts: readonly T[],
  find: (text: T) => readonly GoldAttribution[],
  kind: GoldAttribution['kind'] | null = null,
  seen: (text: T, gold: GoldAttribution | null, found: GoldAttribution | null) => void = () => {},
): AttributionScore {
  const score = { content: tally(), source: tally(), cue: tally() }
  for (const text of texts) {
    const inside = ({ content }: GoldAttribution) =>
      !text.scored || text.scored.some((sentence) => content.some((span) => meet(span, sentence)))
    const gold = text.attributions.filter(inside)
    const found = find(text).filter(inside)
    const pairs = match(text.text, gold, found)
    const isCounted = (one: GoldAttribution) => kind === null || one.kind === kind
    const matched = new Map(pairs.map((pair) => [pair.gold, pair]))
    const taken = new Map(pairs.map((pair) => [pair.found, pair]))
    for (const one of gold.filter(isCounted)) {
      const pair = matched.get(one)
      score.content.gold++
      if (pair) {
        count(score.content, pair.share)
        if (beginsWith(text.text, pair.found.content, one.content)) score.content.opening++
        for (const part of ['source', 'cue'] as const) {
          score[part].gold += one[part].length > 0 ? 1 : 0
          score[part].found += pair.found[part].length > 0 ? 1 : 0
          count(score[part], share(text.text, one[part], pair.found[part]))
        }
      }
      seen(text, one, pair?.found ?? null)
    }
    for (const one of found) {
      const partner = taken.get(one)
      if (isCounted(partner?.gold ?? one)) score.content.found++
      if (!partner) seen(text, null, one)
    }
  }
  return score
}

function tally(): Tally {
  return { gold: 0, found: 0, exact: 0, opening: 0, overlap: 0 }
}

function count(into: Tally, shared: number): void {
  if (shared > 0) into.overlap++
  if (shared === 1) into.exact++
}

interface Pair {
  readonly gold: GoldAttribution
  readonly found: GoldAttribution
  readonly share: number
}

/** Content counts first; of two that share as much, the one with the same cue. */
function match(
  text: string,
  gold: readonly GoldAttribution[],
  found: readonly GoldAttribution[],
): Pair[] {
  const candidates = gold.flatMap((one) =>
    found.flatMap((other) => {
      if (!touch(one.content, other.content)) return []
      const shared = share(text, one.content, other.content)
      const sameCue = touch(one.cue, other.cue) ? 1 : 0
      return shared > 0 ? [{ gold: one, found: other, share: shared, rank: shared + sameCue }] : []
    }),
  )
  const taken = new Set<GoldAttribution>()
  return candidates
    .sort((a, b) => b.rank - a.rank)
    .filter((pair) => {
      if (taken.has(pair.gold) || taken.has(pair.found)) return false
      taken.add(pair.gold)
      taken.add(pair.found)
      return true
    })
}

/** Share of words in common (Dice): 1 when all are. */
function share(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [one, other] = [words(text, a), words(text, b)]
  if (one.size === 0 || other.size === 0) return 0
  const common = [...one].filter((start) => other.has(start)).length
  return (2 * common) / (one.size + other.size)
}

/** Whether the first words of one content are all the words of another. */
function beginsWith(text: string, found: readonly Span[], gold: readonly Span[]): boolean {
  const [all, wanted] = [[...words(text, found)], [...words(text, gold)]]
  return wanted.length > 0 && wanted.every((start, i) => all[i] === start)
}

function words(text: string, spans: readonly Span[]): Set<number> {
  const starts = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((word) => start + word.index),
  )
  const first = starts[0]
  if (first !== undefined && /^that\b/i.test(text.slice(first, first + 5))) starts.shift()
  return new Set(starts)
}

function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => meet(one, other)))
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
