import type { Pile } from '../pile.ts'
import { aboutOf } from './about.ts'
import { cosineOf, type Vector, vectorOf } from './vector.ts'

/** What articles are about, worked out once for whoever compares them. */
export class Subjects {
  readonly #pile: Pile
  readonly #vectors = new Map<number, Vector>()

  constructor(pile: Pile) {
    this.#pile = pile
  }

  /** How alike two articles are, 0 to 1 (cosine). */
  likeness(a: number, b: number): number {
    return cosineOf(this.#of(a), this.#of(b))
  }

  #of(article: number): Vector {
    const known = this.#vectors.get(article)
    if (known) return known
    const vector = vectorOf(aboutOf(this.#pile.at(article)))
    this.#vectors.set(article, vector)
    return vector
  }
}
