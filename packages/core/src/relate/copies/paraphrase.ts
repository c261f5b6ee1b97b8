import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { isBefore } from './direction.ts'
import type { Facts } from './paraphrase/facts.ts'
import { inOrder } from './paraphrase/in-order.ts'
import { alikeSentences, type Likes } from './paraphrase/sentence-likeness.ts'
import type { Told, ToldSentence } from './paraphrase/told.ts'

/** What two articles tell alike, sentence for sentence and in the same order. */
export interface Paraphrase {
  /** The sentences that tell the same. */
  readonly sentences: readonly { readonly a: Span; readonly b: Span }[]
  /** Shares of what each article tells that stands in them, 0 to 1. */
  readonly ofA: number
  readonly ofB: number
  /** How many sentences of each tell something. */
  readonly countA: number
  readonly countB: number
  /** Whether the one was made from the other, as far as can be told from that. */
  readonly isCopy: boolean
}

/** Fewer sentences than this that tell the same in the same order are chance. */
const fewest = 4
/**
 * How alike its sentences are on average, times the share of its facts that the other has, times the doublings of
 * sentences that tell the same: from so much on an article was made from another.
 */
const made = 0.58

/**
 * Whether one article is another in other words. A text that was rewritten, by a person, a machine or through
 * another language, keeps nearly all facts of the other and their order and adds few of its own; two reporters
 * share some facts, not their order, and each has names, numbers and people of their own. Asked of the later of
 * the two, or of the one of which it is more true. Speech in quotation marks says nothing either way.
 */
export function findParaphrase(a: Told, b: Told): Paraphrase {
  const [ones, others] = [a.sentences, b.sentences]
  const later = laterOf(a.article, b.article)
  const factsOfA = later === 'b' ? 0 : sharedFacts(a.facts, b.facts)
  const factsOfB = later === 'a' ? 0 : sharedFacts(b.facts, a.facts)
  const least = made / Math.log2(Math.min(ones.length, others.length) + 1)
  const possible = Math.max(factsOfA, factsOfB) >= least
  const chosen = possible ? inOrder(alikeSentences(ones, others)) : []
  const telling = chosen.filter((pair) => !ones[pair.a]?.quoted && !others[pair.b]?.quoted)
  const quotes = chosen.length - telling.length
  const strongest = Math.max(
    strength(telling, ones.length - quotes) * factsOfA,
    strength(telling, others.length - quotes) * factsOfB,
  )
  return {
    sentences: chosen.map((pair) => ({
      a: spanOf(ones[pair.a] as ToldSentence),
      b: spanOf(others[pair.b] as ToldSentence),
    })),
    ofA: shareOf(ones, new Set(chosen.map((pair) => pair.a))),
    ofB: shareOf(others, new Set(chosen.map((pair) => pair.b))),
    countA: ones.length,
    countB: others.length,
    isCopy: telling.length >= fewest && strongest >= made,
  }
}

function strength(pairs: readonly Likes[], sentences: number): number {
  const sum = pairs.reduce((all, { score }) => all + score, 0)
  return (sum / Math.max(1, sentences)) * Math.log2(Math.max(1, pairs.length))
}

/** The share of what the facts of an article tell that stands in the other too. */
function sharedFacts(own: Facts, other: Facts): number {
  let [all, shared] = [0, 0]
  for (const [key, weight] of own) {
    all += weight
    if (other.has(key)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

/** The share of what the sentences tell that these of them tell. */
function shareOf(sentences: readonly ToldSentence[], some: ReadonlySet<number>): number {
  const weights = sentences.map(({ told }) => [...told.values()].reduce((sum, one) => sum + one, 0))
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0)
  const all = sum(weights)
  return all === 0 ? 0 : sum(weights.filter((_, at) => some.has(at))) / all
}

/** Which of two came out later, where that is known. */
function laterOf(a: Article, b: Article): 'a' | 'b' | null {
  if (!a.publishedAt || !b.publishedAt) return null
  if (isBefore(b.publishedAt, a.publishedAt)) return 'a'
  return isBefore(a.publishedAt, b.publishedAt) ? 'b' : null
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
