import { type InParts, mapInParts } from '../in-parts.ts'
import { probabilityOf } from '../weigh.ts'
import { Partners } from './partners.ts'
import type { Telling } from './telling.ts'
import { Vicinity } from './vicinity.ts'

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
  /** How surely what stands right before or after both is one claim. */
  readonly beside: number
}

/** Odds beyond this, in nats, are as good as sure. */
const sure = 6

/** The odds, in nats, of a match that is none: there is always as good a one. */
const unlike = -3

/**
 * Looks at pairs of tellings of different articles among all pairs of their story, with pauses: each telling has one match
 * in an article as a rule, matches run through several articles, and what stands side by side in one often does so in
 * another. An article may tell one thing twice: `within` are pairs of tellings of one article.
 */
export function* companyOf(
  tellings: readonly Telling[],
  pairs: readonly Odds[],
  within: readonly Odds[],
): InParts<Company[]> {
  const sentences = joinTwice(tellings.map(sentenceOf), within)
  const articles = numbered(tellings.map(({ analysis }) => analysis.article.id))
  const compared = yield* mapInParts(pairs, ({ a, b, odds }) => ({
    a,
    b,
    sure: probabilityOf(clip(odds)),
  }))
  const partners = yield* Partners.of(tellings.length, compared)
  const vicinity = new Vicinity(partners, articles)
  const rivals = new Float64Array(pairs.length).fill(unlike)
  const [through, beside] = [new Float64Array(pairs.length), new Float64Array(pairs.length)]
  for (const telling of tellings.keys()) {
    vicinity.lookAt(telling)
    const matches = new Matches()
    for (let at = partners.startOf(telling); at < partners.endOf(telling); at += 1) {
      const [other, pair] = [partners.others[at] as number, partners.pairs[at] as number]
      matches.add(articles[other] ?? 0, sentences[other] ?? 0, clip(pairs[pair]?.odds ?? 0))
      if (!vicinity.describes(other)) continue
      through[pair] = vicinity.through(other)
      beside[pair] = vicinity.beside(other)
    }
    for (let at = partners.startOf(telling); at < partners.endOf(telling); at += 1) {
      const [other, pair] = [partners.others[at] as number, partners.pairs[at] as number]
      const rival = matches.besides(articles[other] ?? 0, sentences[other] ?? 0)
      rivals[pair] = Math.max(rivals[pair] as number, rival)
    }
    yield
  }
  return yield* mapInParts(pairs, ({ odds }, pair) => ({
    own: clip(odds) / sure,
    ahead: (clip(odds) - (rivals[pair] as number)) / sure,
    through: through[pair] as number,
    beside: beside[pair] as number,
  }))
}

/** The best match of a telling in an article, and the best one of another sentence. */
interface Best {
  readonly sentence: number
  readonly odds: number
  readonly elsewhere: number
}

/** The best matches of a telling in each article, by their numbers. Clauses of one sentence do not compete. */
class Matches {
  readonly #best = new Map<number, Best>()

  /** Takes in a match that is no surer than those before. */
  add(article: number, sentence: number, odds: number): void {
    const best = this.#best.get(article)
    if (!best) this.#best.set(article, { sentence, odds, elsewhere: unlike })
    else if (best.sentence !== sentence && odds > best.elsewhere)
      this.#best.set(article, { ...best, elsewhere: odds })
  }

  /** The odds of the best match outside a sentence. */
  besides(article: number, sentence: number): number {
    const best = this.#best.get(article)
    if (!best) return unlike
    return Math.max(unlike, best.sentence === sentence ? best.elsewhere : best.odds)
  }
}

/** Each text as a number: the same for the same text. */
function numbered(texts: readonly string[]): number[] {
  const numbers = new Map<string, number>()
  return texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  })
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

function clip(odds: number): number {
  return Math.max(-sure, Math.min(sure, odds))
}
