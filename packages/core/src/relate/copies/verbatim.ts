import { Growth } from '../grouping/growth.ts'
import { NumberLists } from '../grouping/number-lists.ts'
import { Postings } from '../grouping/postings.ts'
import type { Pile } from '../pile.ts'
import { type SharedRun, sharedRuns, wordsCovered } from './passages.ts'
import { fingerprintsOf, shingleSize } from './shingles.ts'
import { ownWordKeys } from './words.ts'

/** Of the articles that share a fingerprint, each is compared with this many. */
const mostCompared = 16
/** What more than a few share is a set phrase: two must share several such. */
const crowds = { few: 4, crowded: 2 }

/** What two articles carry word for word, and the shares of their words that it makes, 0 to 1. */
export interface Carried {
  readonly runs: readonly SharedRun[]
  /** How many words of the later by id the runs cover. */
  readonly covered: number
  readonly ofA: number
  readonly ofB: number
}

/** The words of articles, filed by their fingerprints. */
export class Verbatim {
  readonly #pile: Pile
  readonly #postings: Postings
  readonly #growth: Growth
  readonly #words: NumberLists
  readonly #wordsOf: number[] = []

  constructor(pile: Pile) {
    this.#pile = pile
    this.#growth = new Growth(() => pile.size)
    this.#words = new NumberLists(this.#growth)
    this.#postings = new Postings(pile.order, mostCompared, crowds, this.#growth)
  }

  /** Files an article; returns those that may no longer meet all whom they met. */
  put(article: number): number[] {
    this.#growth.count()
    const words = ownWordKeys(this.#pile.at(article))
    this.#wordsOf[article] = this.#words.make(words)
    return this.#postings.put(article, fingerprintsOf(words))
  }

  /** Those that an article is to be compared with. */
  met(article: number): Set<number> {
    return this.#postings.met(article)
  }

  /** Whether two articles are to be compared. */
  meets(one: number, other: number): boolean {
    return this.#postings.meets(one, other)
  }

  /** Holds the earlier of two by id (a) against the later (b). */
  compare(a: number, b: number): Carried {
    const [from, copy] = [this.#words.of(this.#listOf(a)), this.#words.of(this.#listOf(b))]
    const runs = sharedRuns(from, copy)
    const covered = wordsCovered(runs)
    const share = (words: Int32Array) => Math.min(1, covered / Math.max(shingleSize, words.length))
    return { runs, covered, ofA: share(from), ofB: share(copy) }
  }

  #listOf(article: number): number {
    const list = this.#wordsOf[article]
    if (list === undefined) throw new RangeError(`no words of article ${article} are known`)
    return list
  }
}
