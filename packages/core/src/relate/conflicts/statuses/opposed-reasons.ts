import type { Stand } from '../../../model/statement.ts'
import { weeksApart } from '../../claims/days-apart.ts'
import { areTwoSources } from '../../claims/originators.ts'
import type { Telling } from '../../claims/telling.ts'
import { apart } from '../../claims/topic.ts'
import { compare, overlapOf } from '../../claims/two.ts'
import type { Reason } from '../../weigh.ts'

/** Words of two tellings that exclude each other. */
export interface OpposedPair {
  readonly a: Telling
  readonly b: Telling
  readonly one: Stand
  readonly other: Stand
  /** How well the two tellings say the same, 0 to 1. */
  readonly alignment: number
}

/** A word is as rare as can be from here on (nats). */
const rarest = 6

const yes = (holds: boolean) => (holds ? 1 : 0)

/** What makes two words that exclude each other a conflict. Fitted by `lab/src/train/oppositions.ts`. */
export const opposedReasons: readonly Reason<OpposedPair>[] = [
  {
    name: 'said of one thing',
    weight: 1.2,
    measure: (pair) => yes(sharedBearers(pair).length > 0),
  },
  {
    name: 'rarity of that thing',
    weight: 0.8,
    measure: (pair) => {
      const weights = sharedBearers(pair).map((stem) => pair.a.features.get(stem) ?? 0)
      return Math.min(1, Math.max(0, ...weights) / rarest)
    },
  },
  { name: 'alike', weight: 1.9, measure: ({ alignment }) => alignment },
  { name: 'overlap', weight: 1, measure: ({ a, b }) => Math.min(1, overlapOf(compare(a, b))) },
  {
    name: 'two speakers',
    weight: 1.1,
    measure: ({ a, b }) => yes(areTwoSources(a.originator, b.originator)),
  },
  {
    name: 'also said here',
    weight: -0.5,
    measure: ({ a, b, one, other }) => yes(alsoSays(a, other) || alsoSays(b, one)),
  },
  // set by hand: no story of ours is so long
  { name: 'weeks apart', weight: -4, measure: ({ a, b }) => weeksApart(a, b) },
  { name: 'of places', weight: 0.4, measure: ({ one }) => yes(one.kind === 'place') },
]

/** The nouns that both words are said of. */
function sharedBearers({ one, other }: OpposedPair): string[] {
  return one.bearers.filter((stem) => other.bearers.includes(stem))
}

/** Whether an article says somewhere what another stands for, of what may be the same thing. */
function alsoSays({ analysis }: Telling, stand: Stand): boolean {
  return analysis.statements.some(({ stands }) =>
    stands.some(
      ({ of, yes, bearers }) =>
        of === stand.of && yes === stand.yes && !apart(bearers, stand.bearers),
    ),
  )
}
