import type { Analysis } from '../model/analysis.ts'
import type { Copy } from '../model/copy.ts'
import type { Decision } from '../model/decision.ts'
import { decided } from './decisions.ts'
import { findDirection, type Overlap } from './direction.ts'
import { groupLinked } from './families.ts'
import { sharedRuns, shingleSize, shinglesOf, spanOf, wordsCovered } from './passages.ts'
import { ownWordsOf, type Word } from './words.ts'

/** Fewer shared shingles than this are a set phrase, not a copied passage. */
const leastShingles = 4
/** Shares of the smaller article's words that make it a copy at all, and a copy wholly. */
const partly = 0.25
const wholly = 0.6

/** Which articles carry text of which, one entry a copy; `analyses` sorted by article id. */
export function findCopies(analyses: readonly Analysis[], decisions: readonly Decision[]): Copy[] {
  const words = new Map(analyses.map((analysis) => [analysis.article.id, ownWordsOf(analysis)]))
  const overlaps = findOverlaps(analyses, words).filter(({ a, b, ofA, ofB }) => {
    const verdict = decided(decisions, 'copy', a.id, b.id)
    return verdict ? verdict.verdict === 'same' : Math.max(ofA, ofB) >= partly
  })
  const families = groupLinked(
    analyses.map(({ article }) => article.id),
    overlaps.map(({ a, b }) => [a.id, b.id] as const),
  )
  return families.flatMap((family) => copiesIn(family, overlaps, words))
}

/** Every pair that shares passages, found through an index of shingles rather than by comparing all with all. */
function findOverlaps(
  analyses: readonly Analysis[],
  words: ReadonlyMap<string, readonly Word[]>,
): Overlap[] {
  const index = new Map<string, number[]>()
  const overlaps: Overlap[] = []
  const shingles: Map<string, number>[] = []
  for (const [at, { article }] of analyses.entries()) {
    const own = shinglesOf(words.get(article.id) ?? [])
    shingles.push(own)
    const met = new Map<number, number>()
    for (const key of own.keys()) {
      const holders = index.get(key) ?? []
      for (const holder of holders) met.set(holder, (met.get(holder) ?? 0) + 1)
      index.set(key, [...holders, at])
    }
    for (const [other, count] of met) {
      const a = analyses[other]?.article
      const from = shingles[other]
      if (count < leastShingles || !a || !from) continue
      const [wordsA, wordsB] = [words.get(a.id) ?? [], words.get(article.id) ?? []]
      const runs = sharedRuns(from, wordsB)
      const covered = wordsCovered(runs)
      const share = (all: readonly Word[]) =>
        Math.min(1, covered / Math.max(shingleSize, all.length))
      overlaps.push({ a, b: article, runs, ofA: share(wordsA), ofB: share(wordsB) })
    }
  }
  return overlaps
}

/** One entry for each member of a family but its original. */
function copiesIn(
  family: readonly string[],
  overlaps: readonly Overlap[],
  words: ReadonlyMap<string, readonly Word[]>,
): Copy[] {
  if (family.length < 2) return []
  const directed = overlaps
    .filter(({ a }) => family.includes(a.id))
    .map((overlap) => ({ overlap, ...findDirection(overlap) }))
  const standing = new Map(family.map((id) => [id, 0]))
  for (const { overlap, score } of directed) {
    standing.set(overlap.a.id, (standing.get(overlap.a.id) ?? 0) + score)
    standing.set(overlap.b.id, (standing.get(overlap.b.id) ?? 0) - score)
  }
  const ranked = family.toSorted((a, b) => (standing.get(b) ?? 0) - (standing.get(a) ?? 0))
  const rank = new Map(ranked.map((id, at) => [id, at]))
  const original = ranked[0] ?? null
  return ranked.slice(1).flatMap((id) => {
    const links = directed
      .filter(({ overlap }) => overlap.a.id === id || overlap.b.id === id)
      .map((one) => ({ ...one, other: one.overlap.a.id === id ? one.overlap.b : one.overlap.a }))
      .toSorted((one, two) => wordsCovered(two.overlap.runs) - wordsCovered(one.overlap.runs))
    const earlier = links.find(({ other }) => (rank.get(other.id) ?? 0) < (rank.get(id) ?? 0))
    const best = earlier ?? links[0]
    if (!best) return []
    const { overlap, other, because } = best
    const flipped = overlap.a.id === id
    const share = flipped ? overlap.ofA : overlap.ofB
    const [fromWords, copyWords] = [words.get(other.id) ?? [], words.get(id) ?? []]
    const count = wordsCovered(overlap.runs)
    return {
      articles: [other.id, id] as [string, string],
      original: creditsAnother(directed, original) ? null : original,
      degree: share >= wholly ? 'wholly' : 'partly',
      score: Math.round(Math.max(overlap.ofA, overlap.ofB) * 100) / 100,
      because: [
        `${count} of its ${copyWords.length} words stand in the other in the same order`,
        ...(because.length > 0 ? because : ['nothing tells which of the two came first']),
      ],
      passages: overlap.runs.map(({ from, copy, length }) => ({
        from: spanOf(fromWords, flipped ? copy : from, length),
        copy: spanOf(copyWords, flipped ? from : copy, length),
      })),
    } satisfies Copy
  })
}

/** An original that is itself credited to an agency descends from a text that is not among the articles. */
function creditsAnother(directed: readonly { overlap: Overlap }[], id: string | null): boolean {
  const found = directed.find(({ overlap }) => overlap.a.id === id || overlap.b.id === id)?.overlap
  const article = found?.a.id === id ? found?.a : found?.b
  return article?.credits.some(({ kind }) => kind === 'syndication') ?? false
}
