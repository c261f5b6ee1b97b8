import type { KnownPlace } from '../../language/gazetteer.ts'
import type { PlaceCandidate } from './candidates.ts'

/** A candidate with what speaks for it. */
export interface Scored {
  readonly candidate: PlaceCandidate
  readonly score: number
  /** Whether another place of the article is near it, or it is said to lie in one. */
  readonly placed: boolean
  readonly because: readonly string[]
}

/** How far a score must be ahead of another to be held nearly three times as likely. */
const ahead = 0.1

/** What the other names of an article say of where it plays: shares of 1. */
export interface Whereabouts {
  readonly inCountry: (code: string | null) => number
  readonly inDivision: (code: string | null) => number
  /** The greatest share that any country has. */
  readonly most: () => number
}

/** How likely each candidate is, by its score: shares that sum to 1. */
export function likelihoods(scored: readonly Scored[]): number[] {
  const best = Math.max(...scored.map(({ score }) => score))
  const weights = scored.map(({ score }) => Math.exp((score - best) / ahead))
  const sum = weights.reduce((all, one) => all + one, 0)
  return weights.map((one) => one / sum)
}

/** Sums what is believed of all names, so that what each says of itself can be left out. */
export class Beliefs {
  readonly #countries = new Sums()
  readonly #divisions = new Sums()
  readonly #of = new Map<string, (readonly [KnownPlace, number])[]>()

  constructor(
    scored: ReadonlyMap<string, readonly Scored[]>,
    weightOf: (entity: string) => number,
    countries: ReadonlyMap<string, number>,
  ) {
    for (const [country, weight] of countries) this.#countries.add(country, weight)
    for (const [entity, own] of scored) {
      const shares = likelihoods(own)
      const weighted = own.map(
        ({ candidate: { place } }, at) =>
          [place, weightOf(entity) * (shares[at] as number)] as const,
      )
      this.#of.set(entity, weighted)
      for (const [{ country, admin1 }, weight] of weighted) {
        this.#countries.add(country, weight)
        this.#divisions.add(admin1, weight)
      }
    }
  }

  /** What all names but one say; a single other name is not enough to be sure. */
  without(entity: string): Whereabouts {
    const [countries, divisions] = [new Sums(), new Sums()]
    for (const [{ country, admin1 }, weight] of this.#of.get(entity) ?? []) {
      countries.add(country, weight)
      divisions.add(admin1, weight)
    }
    return {
      inCountry: (code) => this.#countries.shareWithout(countries, code),
      inDivision: (code) => this.#divisions.shareWithout(divisions, code),
      most: () => this.#countries.mostWithout(countries),
    }
  }
}

/** Doubt that is left however much the other names agree. */
const doubt = 0.5

class Sums {
  readonly #of = new Map<string, number>()
  #all = 0

  add(key: string | null, weight: number): void {
    if (key === null) return
    this.#of.set(key, (this.#of.get(key) ?? 0) + weight)
    this.#all += weight
  }

  mostWithout(away: Sums): number {
    let most = 0
    for (const key of this.#of.keys()) most = Math.max(most, this.shareWithout(away, key))
    return most
  }

  shareWithout(away: Sums, key: string | null): number {
    const left = (this.#of.get(key ?? '') ?? 0) - (away.#of.get(key ?? '') ?? 0)
    return Math.max(0, left) / (Math.max(0, this.#all - away.#all) + doubt)
  }
}
