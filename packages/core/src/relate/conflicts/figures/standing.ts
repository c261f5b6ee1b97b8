import type { Analysis } from '../../../model/analysis.ts'
import { eachInParts, type InParts } from '../../in-parts.ts'
import { probabilityOf } from '../../weigh.ts'
import { slotOdds, type TwoFigures } from './one-slot.ts'
import type { ToldFigure } from './told-figure.ts'
import { areEqual, excludeEachOther } from './two-figures.ts'

/** Two comparable figures held against each other. */
export interface Match extends TwoFigures {
  /** The odds that they answer one question, in nats. */
  readonly odds: number
  readonly equal: boolean
  readonly exclusive: boolean
}

/** How the match of two figures stands among those that each has with others. */
export interface Standing {
  /** The odds of the best match that one of them has in the other's article instead, in nats. */
  readonly rival: number
  /** How surely the other's article has another figure for one of them that it agrees with, 0 to 1. */
  readonly agreeing: number
  /** How surely a third article says the same as one of them, 0 to 1. */
  readonly supported: number
}

/** Odds beyond this, in nats, are as good as sure. */
const sure = 7

export function matchOf(two: TwoFigures): Match {
  const odds = Math.max(-sure, Math.min(sure, slotOdds(two)))
  const { a, b } = two
  return { ...two, odds, equal: areEqual(a, b), exclusive: excludeEachOther(a, b) }
}

/** Says of each match how it stands; works that out with pauses. */
export function* standingsOf(matches: readonly Match[]): InParts<(match: Match) => Standing> {
  const matchesOf = new Map<ToldFigure, MatchesOfOne>()
  yield* eachInParts(matches, (match) => {
    for (const [told, across] of bothWays(match)) {
      const known = matchesOf.get(told) ?? new MatchesOfOne()
      matchesOf.set(told, known)
      known.add(match, across.analysis)
    }
  })
  return (match) => {
    const standing = { rival: -sure, agreeing: 0, supported: 0 }
    for (const [told, across] of bothWays(match)) {
      const { rival, agreeing, supported } =
        matchesOf.get(told)?.without(match, across.analysis) ?? standing
      standing.rival = Math.max(standing.rival, rival)
      standing.agreeing = Math.max(standing.agreeing, agreeing)
      standing.supported = Math.max(standing.supported, supported)
    }
    return standing
  }
}

function bothWays({ a, b }: Match): readonly (readonly [told: ToldFigure, across: ToldFigure])[] {
  return [
    [a, b],
    [b, a],
  ]
}

/** What has to be known of the matches of a figure to say how each stands: hundreds of articles may give the same number. */
class MatchesOfOne {
  readonly #all = new Map<Analysis, BestTwo>()
  readonly #agreeing = new Map<Analysis, BestTwo>()
  readonly #equal = new BestTwo()

  /** Takes in a match with a figure of another article. */
  add(match: Match, across: Analysis): void {
    bestIn(this.#all, across).put(match, match.odds)
    if (!match.exclusive) bestIn(this.#agreeing, across).put(match, match.odds)
    if (match.equal) this.#equal.put(across, match.odds)
  }

  /** How one of them stands among the others. */
  without(match: Match, across: Analysis): Standing {
    return {
      rival: this.#all.get(across)?.besides(match) ?? -sure,
      agreeing: probabilityOf(this.#agreeing.get(across)?.besides(match) ?? never),
      supported: probabilityOf(this.#equal.besides(across)),
    }
  }
}

function bestIn(byArticle: Map<Analysis, BestTwo>, article: Analysis): BestTwo {
  const known = byArticle.get(article) ?? new BestTwo()
  byArticle.set(article, known)
  return known
}

/** The odds of what does not happen. */
const never = Number.NEGATIVE_INFINITY

/** Of some things, each with odds, the best, and the best beside that. */
class BestTwo {
  #best: object | null = null
  #odds = never
  #next = never

  /** A thing may come again: its best odds count. */
  put(thing: object, odds: number): void {
    if (thing === this.#best) this.#odds = Math.max(this.#odds, odds)
    else if (odds > this.#odds) {
      this.#next = this.#odds
      this.#best = thing
      this.#odds = odds
    } else this.#next = Math.max(this.#next, odds)
  }

  /** The best odds of all but one of them. */
  besides(thing: object): number {
    return thing === this.#best ? this.#next : this.#odds
  }
}
