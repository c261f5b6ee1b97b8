import type { Conflict } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import { inHundredths } from '../model/hundredths.ts'
import type { Span } from '../model/span.ts'
import type { Alike } from './claims/distinct.ts'
import { type Likeness, oddsOf } from './claims/likeness.ts'
import type { Telling } from './claims/telling.ts'
import type { ClaimGroup } from './claims.ts'
import type { FindClash, Found, Side } from './conflicts/clash.ts'
import { findClashingAges } from './conflicts/clashing-ages.ts'
import { findClashingAnswers } from './conflicts/clashing-answers.ts'
import { findClashingFigures } from './conflicts/clashing-figures.ts'
import { findClashingPlaces } from './conflicts/clashing-places.ts'
import { findClashingSpeakers } from './conflicts/clashing-speakers.ts'
import { findClashingStatuses } from './conflicts/clashing-statuses.ts'
import { findClashingWordings } from './conflicts/clashing-wordings.ts'
import { decided, sayDecision } from './decisions.ts'
import type { EntityIndex, StoryEntity } from './entities/entity-index.ts'
import { digest } from './grouping/digest.ts'
import { keyOf } from './grouping/key-of.ts'
import { pairsMet } from './grouping/postings.ts'
import { weightiest } from './grouping/weightiest.ts'
import { eachInParts, type InParts } from './in-parts.ts'
import { probabilityOf } from './weigh.ts'

const finders: readonly FindClash[] = [
  findClashingWordings,
  findClashingPlaces,
  findClashingStatuses,
  findClashingSpeakers,
]

/** Tellings are held against each other that share one of this many of their weightiest features. */
const mostFeatures = 12
/** Of the tellings that share a feature, each is held against so many. */
const mostCompared = 24

/**
 * What the tellings of one story contradict each other in, with pauses; one contradiction is reported once, and none where a
 * reviewer decided that its two sides do not tell of the same.
 */
export function* findConflicts(
  claims: ReadonlyMap<string, ClaimGroup>,
  likeness: Likeness,
  entities: EntityIndex<StoryEntity>,
  alike: Alike,
  decisions: readonly Decision[] = [],
): InParts<Conflict[]> {
  const claimOf = new Map<Telling, string>()
  for (const [id, tellings] of claims) for (const telling of tellings) claimOf.set(telling, id)
  const claimsOf = ({ a, b }: Found) =>
    [...new Set([a, b].flatMap(({ telling }) => claimOf.get(telling) ?? []))].sort()

  const found = new Map<string, Found>()
  const put = (one: Found) => {
    const { kind, once, about = '' } = one.clash
    const own = claimsOf(one)
    const key = [kind, about, ...(once && own.length !== 1 ? [once] : own)].join(' ')
    const known = found.get(key)
    if (!known || weightOf(one) > weightOf(known)) found.set(key, one)
  }
  const tellings = [...claimOf.keys()]
  for (const one of yield* findClashingFigures(tellings, entities, claimOf)) put(one)
  for (const one of findClashingAges(tellings, entities)) put(one)
  for (const one of findClashingAnswers(alike)) put(one)
  const body = tellings.filter(({ inTitle }) => !inTitle)
  yield* eachInParts(comparable(body), ([a, b]) => {
    const alignment = probabilityOf(oddsOf(a, b, likeness))
    for (const find of finders) {
      const clash = find({ a, b, alignment })
      if (clash) put({ clash, a: sideOf(a), b: sideOf(b), score: clash.score ?? alignment })
    }
  })
  return [...found.values()].flatMap((one) => reviewed(conflictOf(one, claimsOf(one)), decisions))
}

/** A conflict with what a reviewer said of its sides; none where they tell of different things. */
function reviewed(conflict: Conflict, decisions: readonly Decision[]): Conflict[] {
  const [a, b] = [conflict.a, conflict.b].map(
    ({ article, start, end }) => `${article}:${start}-${end}`,
  )
  const decision = decided(decisions, 'conflict', a ?? '', b ?? '')
  if (!decision) return [conflict]
  if (decision.verdict === 'different') return []
  return [{ ...conflict, because: [...conflict.because, sayDecision(decision)] }]
}

function sideOf(telling: Telling): Side {
  return { analysis: telling.analysis, telling }
}

/** Two articles that differ tell more than one that differs with itself; then the more alike, the more telling. */
function weightOf({ score, a, b }: Found): number {
  return score + (a.analysis === b.analysis ? 0 : 1)
}

function conflictOf({ clash, a, b, score }: Found, claims: string[]): Conflict {
  const passage = ({ analysis }: Side, { start, end }: Span) => ({
    article: analysis.article.id,
    start,
    end,
  })
  const [one, two] = [passage(a, clash.a), passage(b, clash.b)]
  const { kind, why, because } = clash
  const id = digest('conflict', [kind, one, two].map((part) => JSON.stringify(part)).join(' '))
  return { id, kind, a: one, b: two, why, claims, score: inHundredths(score), because }
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
      ...(telling.statement.denial?.stems ?? []),
      ...telling.statement.stands.map(({ of }) => `stand ${of}`),
      ...telling.statement.sites.flatMap(({ deeds }) => deeds.map((deed) => `deed ${deed}`)),
    ].map(keyOf),
  )
  return pairsMet(keys, mostCompared).flatMap(([a, b]) => {
    const [one, two] = [tellings[a], tellings[b]]
    return one && two ? [[one, two] as [Telling, Telling]] : []
  })
}
