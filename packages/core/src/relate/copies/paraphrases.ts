import { AtHand } from '../grouping/at-hand.ts'
import { Growth } from '../grouping/growth.ts'
import { pairsOf } from '../grouping/key-of.ts'
import { Postings } from '../grouping/postings.ts'
import type { Subjects } from '../grouping/subjects.ts'
import type { Pile } from '../pile.ts'
import { laterOf } from './direction.ts'
import { FactLists } from './paraphrase/fact-lists.ts'
import { factsOfBody } from './paraphrase/facts.ts'
import { mostSentences, toldIn } from './paraphrase/told.ts'
import { areEnough, findParaphrase, type Paraphrase } from './paraphrase.ts'

/** Articles are held against each other that share two of this many of the facts that tell the most of each. */
const paired = 8
/** Of the articles that share such a pair, each is held against so many. */
const mostCompared = 8
/** Where more than a few share it, two must share several such: three facts, not two. */
const crowds = { few: 8, crowded: 2 }

/** What tells the same facts on unlike matters (cosine) was not made from the other: copies in other words have 0.3 and more. */
const sameMatter = 0.2

/** The facts that articles tell, filed by pairs of them: who puts a text in other words keeps its facts. */
export class Paraphrases {
  readonly #pile: Pile
  readonly #subjects: Subjects
  readonly #postings: Postings
  readonly #growth: Growth
  readonly #facts: FactLists
  /** By article its facts, and how many of its sentences can tell something. */
  readonly #factsOf: number[] = []
  readonly #sentencesOf: number[] = []
  readonly #told = new AtHand((article) => toldIn(this.#pile.at(article)))

  constructor(pile: Pile, subjects: Subjects) {
    this.#pile = pile
    this.#subjects = subjects
    this.#growth = new Growth(() => pile.size)
    this.#facts = new FactLists(this.#growth)
    this.#postings = new Postings(pile.order, mostCompared, crowds, this.#growth)
  }

  /** Files an article; returns those that may no longer meet all whom they met. */
  put(article: number): number[] {
    this.#growth.count()
    const analysis = this.#pile.at(article)
    const facts = factsOfBody(analysis)
    this.#factsOf[article] = this.#facts.add(facts)
    this.#sentencesOf[article] = Math.min(mostSentences, analysis.sentences.length)
    const keys = [...facts]
      .sort(([one, x], [two, y]) => y - x || one - two)
      .slice(0, paired)
      .map(([key]) => key)
      .sort((one, two) => one - two)
    return this.#postings.put(article, pairsOf(keys))
  }

  /** Those that an article is to be held against: of those that it meets the ones of its matter that know enough of the same facts. */
  met(article: number): Set<number> {
    const met = this.#postings.met(article)
    for (const other of met) if (!this.#isPossible(article, other)) met.delete(other)
    return met
  }

  /** Whether two articles are to be held against each other. */
  meets(one: number, other: number): boolean {
    return this.#postings.meets(one, other) && this.#isPossible(one, other)
  }

  #isPossible(one: number, other: number): boolean {
    return this.#knowEnough(one, other) && this.#subjects.likeness(one, other) >= sameMatter
  }

  /** Whether the later of two has enough of its facts from the other, where it is known which that is. */
  #knowEnough(one: number, other: number): boolean {
    const [a, b] = [this.#factsOf[one] as number, this.#factsOf[other] as number]
    const { ofA, ofB } = this.#facts.sharesKnown(a, b)
    const sentences = Math.min(this.#sentencesOf[one] as number, this.#sentencesOf[other] as number)
    const [enoughOfA, enoughOfB] = [areEnough(ofA, sentences), areEnough(ofB, sentences)]
    if (enoughOfA === enoughOfB) return enoughOfA
    const later = laterOf(this.#pile.at(one).article, this.#pile.at(other).article)
    return later === null || (later === 'a' ? enoughOfA : enoughOfB)
  }

  /** Holds the earlier of two by id (a) against the later (b). */
  compare(a: number, b: number): Paraphrase {
    return findParaphrase(this.#told.of(a), this.#told.of(b))
  }
}
