import { probabilityOf } from '../weigh.ts'
import type { Telling } from './telling.ts'

/** Two tellings by their numbers, and the odds, in nats, that they are one claim, by themselves. */
export interface Odds {
  readonly a: number
  readonly b: number
  readonly odds: number
}

/** What the other tellings of a story say of two of them, each 0 to 1 or -1 to 1. */
export interface Company {
  /** How alike they are by themselves. */
  readonly own: number
  /** How much more alike than either is to the next best of the other's article. */
  readonly ahead: number
  /** How surely a third article has a telling that is one with both. */
  readonly through: number
  /** How surely what stands right before or behind both is one claim. */
  readonly beside: number
}

/** Odds beyond this, in nats, are as good as sure. */
const sure = 6

/** The odds, in nats, of a match that is none: there is always as good a one. */
const unlike = -3

/** Tellings that are one claim with less than this probability vouch for no others. */
const leastVouching = 0.1

/**
 * Looks at pairs of tellings of different articles among all pairs of their story: each telling has one match in an article
 * as a rule, matches run through several articles, and what stands side by side in one often does so in another. An
 * article may tell one thing twice: `within` are pairs of tellings of one article.
 */
export function companyOf(
  tellings: readonly Telling[],
  pairs: readonly Odds[],
  within: readonly Odds[],
): Company[] {
  const size = tellings.length
  const sentences = joinTwice(tellings.map(sentenceOf), within)
  const known = new Map(pairs.map(({ a, b, odds }) => [keyOf(size, a, b), clip(odds)]))
  const rivals = new Rivals()
  const vouching = new Map<number, number[]>()
  for (const { a, b, odds } of pairs) {
    rivals.add(a, articleOf(b), sentences[b] ?? 0, clip(odds))
    rivals.add(b, articleOf(a), sentences[a] ?? 0, clip(odds))
    if (probabilityOf(odds) < leastVouching) continue
    vouch(a, b)
    vouch(b, a)
  }
  return pairs.map(({ a, b, odds }) => {
    const best = Math.max(
      rivals.best(a, articleOf(b), sentences[b] ?? 0),
      rivals.best(b, articleOf(a), sentences[a] ?? 0),
    )
    return {
      own: clip(odds) / sure,
      ahead: (clip(odds) - best) / sure,
      through: through(a, b),
      beside: Math.max(beside(a, b, -1), beside(a, b, 1)),
    }
  })

  function vouch(one: number, other: number): void {
    const known = vouching.get(one)
    if (known) known.push(other)
    else vouching.set(one, [other])
  }

  function articleOf(index: number): string {
    return tellings[index]?.analysis.article.id ?? ''
  }

  function likely(a: number, b: number): number {
    const odds = known.get(keyOf(size, a, b))
    return odds === undefined ? 0 : probabilityOf(odds)
  }

  function through(a: number, b: number): number {
    const [some, others] = [vouching.get(a) ?? [], vouching.get(b) ?? []]
    let most = 0
    for (const third of some.length < others.length ? some : others) {
      if (articleOf(third) === articleOf(a) || articleOf(third) === articleOf(b)) continue
      most = Math.max(most, Math.min(likely(a, third), likely(b, third)))
    }
    return most
  }

  function beside(a: number, b: number, step: number): number {
    const [one, two] = [a + step, b + step]
    if (articleOf(one) !== articleOf(a) || articleOf(two) !== articleOf(b)) return 0
    return likely(one, two)
  }
}

/** The best match of a telling in an article, and the best one of another sentence. */
interface Best {
  readonly sentence: number
  readonly odds: number
  readonly elsewhere: number
}

/** For each telling, its best matches in each article. Clauses of one sentence do not compete. */
class Rivals {
  readonly #best = new Map<number, Map<string, Best>>()

  add(telling: number, article: string, sentence: number, odds: number): void {
    const own = this.#best.get(telling) ?? new Map<string, Best>()
    this.#best.set(telling, own)
    const best = own.get(article)
    if (!best) own.set(article, { sentence, odds, elsewhere: unlike })
    else if (best.sentence === sentence)
      own.set(article, { ...best, odds: Math.max(best.odds, odds) })
    else if (odds > best.odds) own.set(article, { sentence, odds, elsewhere: best.odds })
    else if (odds > best.elsewhere) own.set(article, { ...best, elsewhere: odds })
  }

  /** The odds of the best match outside a sentence. */
  best(telling: number, article: string, sentence: number): number {
    const best = this.#best.get(telling)?.get(article)
    if (!best) return unlike
    return Math.max(unlike, best.sentence === sentence ? best.elsewhere : best.odds)
  }
}

/** The numbers of sentences, where two that tell one thing count as the first of them. */
function joinTwice(sentences: readonly number[], within: readonly Odds[]): number[] {
  const joined = [...sentences]
  for (const { a, b, odds } of within) {
    if (odds <= 0) continue
    const [one = 0, two = 0] = [joined[a], joined[b]]
    joined[Math.max(a, b)] = Math.min(one, two)
  }
  return joined
}

/** The number of the sentence that a telling stands in. */
function sentenceOf({ analysis, statement }: Telling): number {
  const { sentences } = analysis
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= statement.start) low = middle + 1
    else high = middle
  }
  return low
}

function keyOf(size: number, a: number, b: number): number {
  return a < b ? a * size + b : b * size + a
}

function clip(odds: number): number {
  return Math.max(-sure, Math.min(sure, odds))
}
