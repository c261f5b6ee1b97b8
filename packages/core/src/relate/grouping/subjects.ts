import type { Pile } from '../pile.ts'
import { aboutOf } from './about.ts'
import { Growth } from './growth.ts'
import { Vectors } from './vectors.ts'

/** What articles are about, worked out once for whoever compares them. */
export class Subjects {
  readonly #pile: Pile
  readonly #growth: Growth
  readonly #vectors: Vectors
  readonly #vectorOf: (number | undefined)[] = []

  constructor(pile: Pile) {
    this.#pile = pile
    this.#growth = new Growth(() => pile.size)
    this.#vectors = new Vectors(this.#growth)
  }

  /** How alike two articles are, 0 to 1 (cosine). */
  likeness(a: number, b: number): number {
    return this.#vectors.cosine(this.#of(a), this.#of(b))
  }

  #of(article: number): number {
    const known = this.#vectorOf[article]
    if (known !== undefined) return known
    const vector = this.#vectors.add(aboutOf(this.#pile.at(article)))
    this.#vectorOf[article] = vector
    this.#growth.count()
    return vector
  }
}
