import type { Analysis } from '../../../model/analysis.ts'
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

/** Says of each match how it stands. */
export function standingsOf(matches: readonly Match[]): (match: Match) => Standing {
  const matchesOf = new Map<ToldFigure, Match[]>()
  for (const match of matches) {
    for (const told of [match.a, match.b]) {
      const known = matchesOf.get(told)
      if (known) known.push(match)
      else matchesOf.set(told, [match])
    }
  }
  return (match) => {
    let [rival, agreeing, supported] = [-sure, 0, 0]
    for (const told of [match.a, match.b]) {
      const across = articleAcross(match, told)
      for (const other of matchesOf.get(told) ?? []) {
        if (other === match) continue
        if (articleAcross(other, told) !== across) {
          if (other.equal) supported = Math.max(supported, probabilityOf(other.odds))
          continue
        }
        rival = Math.max(rival, other.odds)
        if (!other.exclusive) agreeing = Math.max(agreeing, probabilityOf(other.odds))
      }
    }
    return { rival, agreeing, supported }
  }
}

function articleAcross({ a, b }: Match, told: ToldFigure): Analysis {
  return (a === told ? b : a).analysis
}
