import type { Partners } from './partners.ts'

/** Tellings that are one claim with less than this probability vouch for no others. */
const leastVouching = 0.1

/** What the other tellings of a story say of one after another and each of its partners. */
export class Vicinity {
  readonly #partners: Partners
  /** By telling the number of its article. */
  readonly #articles: readonly number[]
  /** How surely each telling is one with the one that is looked at, and with those right before and after that. */
  readonly #here: SureOf
  readonly #before: SureOf
  readonly #behind: SureOf
  #telling = 0

  constructor(partners: Partners, articles: readonly number[]) {
    this.#partners = partners
    this.#articles = articles
    this.#here = new SureOf(partners, articles.length)
    this.#before = new SureOf(partners, articles.length)
    this.#behind = new SureOf(partners, articles.length)
  }

  lookAt(telling: number): void {
    this.#telling = telling
    this.#here.lookAt(telling)
    this.#before.lookAt(telling - 1)
    this.#behind.lookAt(telling + 1)
  }

  /** Whether the pair with a partner is to be described from here: from where more vouch, so that the fewer are asked. */
  describes(partner: number): boolean {
    return (this.#vouching(this.#telling) - this.#vouching(partner) || partner - this.#telling) > 0
  }

  #vouching(telling: number): number {
    return this.#partners.endOfSure(telling, leastVouching) - this.#partners.startOf(telling)
  }

  /** How surely a telling of a third article is one with both. */
  through(partner: number): number {
    const { others, sure } = this.#partners
    const [own, across] = [this.#articleOf(this.#telling), this.#articleOf(partner)]
    const end = this.#partners.endOfSure(partner, leastVouching)
    let most = 0
    for (
      let at = this.#partners.startOf(partner);
      at < end && (sure[at] as number) > most;
      at += 1
    ) {
      const third = others[at] as number
      const article = this.#articleOf(third)
      if (article === own || article === across) continue
      most = Math.max(most, Math.min(sure[at] as number, this.#here.of(third)))
    }
    return most
  }

  /** How surely what stands right before or after both is one. */
  beside(partner: number): number {
    return Math.max(
      this.#areNeighbours(partner, -1) ? this.#before.of(partner - 1) : 0,
      this.#areNeighbours(partner, 1) ? this.#behind.of(partner + 1) : 0,
    )
  }

  /** Whether what stands a step from both is of their articles. */
  #areNeighbours(partner: number, step: number): boolean {
    return [this.#telling, partner].every(
      (one) => this.#articleOf(one + step) === this.#articleOf(one),
    )
  }

  #articleOf(telling: number): number | undefined {
    return this.#articles[telling]
  }
}

/** How surely each telling is one with a certain one: for one after another, in the same room. */
class SureOf {
  readonly #partners: Partners
  readonly #sure: Float64Array
  #telling: number | null = null

  constructor(partners: Partners, size: number) {
    this.#partners = partners
    this.#sure = new Float64Array(size)
  }

  /** Looks at a telling, if there is one of that number, and forgets the one before. */
  lookAt(telling: number): void {
    this.#put(this.#telling, () => 0)
    this.#telling = telling >= 0 && telling < this.#sure.length ? telling : null
    this.#put(this.#telling, (at) => this.#partners.sure[at] as number)
  }

  #put(telling: number | null, sureAt: (at: number) => number): void {
    if (telling === null) return
    const { others } = this.#partners
    for (let at = this.#partners.startOf(telling); at < this.#partners.endOf(telling); at += 1)
      this.#sure[others[at] as number] = sureAt(at)
  }

  of(other: number): number {
    return this.#sure[other] as number
  }
}
