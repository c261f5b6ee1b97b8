import type { Conflict } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { Likeness } from './claims/likeness.ts'
import type { Telling } from './claims/telling.ts'
import type { ClaimGroup } from './claims.ts'
import type { Clash, FindClash } from './conflicts/clash.ts'
import { findClashingDates } from './conflicts/clashing-dates.ts'
import { findClashingNumbers } from './conflicts/clashing-numbers.ts'
import { findClashingPlaces } from './conflicts/clashing-places.ts'
import { findClashingSpeakers } from './conflicts/clashing-speakers.ts'
import { findClashingStatuses } from './conflicts/clashing-statuses.ts'
import { digest } from './grouping/digest.ts'
import { keyOf } from './grouping/key-of.ts'
import { pairsMet } from './grouping/postings.ts'
import { weightiest } from './grouping/weightiest.ts'

const finders: readonly FindClash[] = [
  findClashingNumbers,
  findClashingDates,
  findClashingPlaces,
  findClashingStatuses,
  findClashingSpeakers,
]

/** Tellings are held against each other that share one of so many of their weightiest features. */
const mostFeatures = 6
/** Of the tellings that share a feature, each is held against so many. */
const mostCompared = 24

/** A clash and the tellings that it is between. */
interface Found {
  readonly clash: Clash
  readonly a: Telling
  readonly b: Telling
  readonly alignment: number
}

/** What the tellings of one story contradict each other in; one contradiction is reported once. */
export function findConflicts(
  claims: ReadonlyMap<string, ClaimGroup>,
  likeness: Likeness,
): Conflict[] {
  const claimOf = new Map<Telling, string>()
  for (const [id, tellings] of claims) for (const telling of tellings) claimOf.set(telling, id)
  const found = new Map<string, Found>()
  for (const [a, b] of comparable([...claimOf.keys()])) {
    const alignment = likeness(a, b)
    for (const find of finders) {
      const clash = find({ a, b, alignment })
      if (!clash) continue
      const own = [claimOf.get(a), claimOf.get(b)]
      const between = clash.once && own[0] !== own[1] ? [clash.once] : own.sort()
      const key = [clash.kind, clash.about ?? '', ...between].join(' ')
      const known = found.get(key)
      if (!known || weightOf({ clash, a, b, alignment }) > weightOf(known)) {
        found.set(key, { clash, a, b, alignment })
      }
    }
  }
  return [...found.values()].map((one) =>
    conflictOf(one, [...new Set([claimOf.get(one.a) ?? '', claimOf.get(one.b) ?? ''])].sort()),
  )
}

/** Two articles that differ tell more than one that differs with itself; then the more alike, the more telling. */
function weightOf({ alignment, a, b }: Found): number {
  return alignment + (a.analysis === b.analysis ? 0 : 1)
}

function conflictOf({ clash, a, b, alignment }: Found, claims: string[]): Conflict {
  const passage = (telling: Telling, span: Span) => ({
    article: telling.analysis.article.id,
    ...span,
  })
  const [one, two] = [passage(a, clash.a), passage(b, clash.b)]
  const { kind, why, because } = clash
  const id = digest('conflict', [kind, one, two].map((part) => JSON.stringify(part)).join(' '))
  return { id, kind, a: one, b: two, why, claims, score: alignment, because }
}

/** Pairs that share a telling word, tell one kind of event of one name, or count the same thing, without comparing all with all. */
function comparable(tellings: readonly Telling[]): [Telling, Telling][] {
  const keys = tellings.map((telling) =>
    [
      ...weightiest(telling.features, mostFeatures),
      ...telling.events.flatMap(({ type }) =>
        [...telling.entities].map((entity) => `${type} ${entity}`),
      ),
      ...telling.facts,
    ].map(keyOf),
  )
  return pairsMet(keys, mostCompared).flatMap(([a, b]) => {
    const [one, two] = [tellings[a], tellings[b]]
    return one && two ? [[one, two] as [Telling, Telling]] : []
  })
}
