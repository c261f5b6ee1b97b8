import { AtHand } from '../grouping/at-hand.ts'
import { mixKeys } from '../grouping/key-of.ts'
import { Postings } from '../grouping/postings.ts'
import type { Pile } from '../pile.ts'
import { factsOfBody } from './paraphrase/facts.ts'
import { toldIn } from './paraphrase/told.ts'
import { findParaphrase, type Paraphrase } from './paraphrase.ts'

/** Articles are held against each other that share two of so many of the facts that tell the most of each. */
const paired = 8
/** Of the articles that share such a pair, each is held against so many. */
const mostCompared = 8

/** The facts that articles tell, filed by pairs of them: who puts a text in other words keeps its facts. */
export class Paraphrases {
  readonly #pile: Pile
  readonly #postings: Postings
  readonly #told = new AtHand((article) => toldIn(this.#pile.at(article)))

  constructor(pile: Pile) {
    this.#pile = pile
    this.#postings = new Postings(pile.order, mostCompared)
  }

  /** Files an article; returns those that may no longer meet all whom they met. */
  put(article: number): number[] {
    const keys = [...factsOfBody(this.#pile.at(article))]
      .sort(([one, x], [two, y]) => y - x || one - two)
      .slice(0, paired)
      .map(([key]) => key)
      .sort((one, two) => one - two)
    const pairs = keys.flatMap((one, at) => keys.slice(at + 1).map((two) => mixKeys(one, two)))
    return this.#postings.put(article, pairs)
  }

  /** Those that an article is to be held against. */
  met(article: number): Set<number> {
    return this.#postings.met(article)
  }

  /** Holds the earlier of two by id (a) against the later (b). */
  compare(a: number, b: number): Paraphrase {
    return findParaphrase(this.#told.of(a), this.#told.of(b))
  }
}
