import type { Stand } from '../../../model/statement.ts'
import { weeksApart } from '../../claims/days-apart.ts'
import { areTwoSources } from '../../claims/originators.ts'
import type { Telling } from '../../claims/telling.ts'
import { apart } from '../../claims/topic.ts'
import { compare, overlapOf } from '../../claims/two.ts'
import type { Reason } from '../../weigh.ts'
import { printed } from '../clash.ts'
import { meet } from '../figures/two-figures.ts'

/** Words of two tellings that exclude each other. */
export interface OpposedPair {
  readonly a: Telling
  readonly b: Telling
  readonly one: Stand
  readonly other: Stand
  /** How well the two tellings say the same, 0 to 1. */
  readonly alignment: number
}

/** A phrase of so many words is as good as a longer one. */
const many = 3

const yes = (holds: boolean) => (holds ? 1 : 0)

/** What makes two words that exclude each other a conflict. Fitted by `lab/src/train/oppositions.ts`. */
export const opposedReasons: readonly Reason<OpposedPair>[] = [
  {
    name: 'said of one thing',
    weight: 1.5,
    measure: (pair) => yes(sharedBearers(pair).length > 0),
  },
  { name: 'alike', weight: 2.3, measure: ({ alignment }) => alignment },
  { name: 'overlap', weight: 1.2, measure: ({ a, b }) => Math.min(1, overlapOf(compare(a, b))) },
  {
    name: 'two speakers',
    weight: 1.3,
    measure: ({ a, b }) => yes(areTwoSources(a.originator, b.originator)),
  },
  {
    name: 'also said here',
    weight: -1,
    measure: ({ a, b, one, other }) => yes(alsoSays(a, other) || alsoSays(b, one)),
  },
  // a phrase says it, and hardly anything else
  {
    name: 'words of the longer',
    weight: 0.8,
    measure: ({ a, b, one, other }) => lengthOf(Math.max(wordsOf(a, one), wordsOf(b, other))),
  },
  {
    name: 'words of the shorter',
    weight: 1.6,
    measure: ({ a, b, one, other }) => lengthOf(Math.min(wordsOf(a, one), wordsOf(b, other))),
  },
  {
    name: 'a name in common',
    weight: 0.7,
    measure: ({ a, b }) => yes(meet(a.entities, b.entities)),
  },
  // set by hand: no story of ours is so long
  { name: 'weeks apart', weight: -4, measure: ({ a, b }) => weeksApart(a, b) },
]

/** How long a phrase of so many words is, 0 to 1. */
function lengthOf(words: number): number {
  return (Math.min(many, words) - 1) / (many - 1)
}

/** With how many words a telling says what it stands for. */
function wordsOf(telling: Telling, stand: Stand): number {
  return printed(telling, stand).split(' ').length
}

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
