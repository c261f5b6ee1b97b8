import type { Candidate, KnownPlace } from '../../language/gazetteer.ts'
import { isSoFar, type Said } from './distances.ts'
import { holds, kilometres } from './look-up.ts'

const weights = { held: 0.8, soFar: 0.8, near: 0.15, local: 0.4 }

/** Kilometres at which nearness has lost two thirds of its weight. */
const reach = 400

/** Kilometres within which the places of local news lie, and how many of them make it local. */
const neighbourhood = 75
const leastNeighbours = 2

/** Degrees of latitude beyond which nothing is near. */
const farthest = 12

/** A weight and what it is for: in words, or put in words once it is told. */
export type Weighed = readonly [number, string | (() => string)]

/** The places around one. */
export interface Around {
  /** Where other names of the article are. */
  readonly anchors: readonly KnownPlace[]
  /** How far it is said to be from one of them. */
  readonly said: Said | null
}

/** What speaks for a candidate by what it is said to lie in or so far from, and by what is near. */
export function reasonsAround(
  place: Candidate,
  holding: readonly Candidate[],
  { anchors, said }: Around,
): Weighed[] {
  return [
    ...heldReasons(place, holding),
    ...distanceReasons(place, said),
    ...nearReasons(place, anchors),
  ]
}

function heldReasons(place: Candidate, holders: readonly Candidate[]): Weighed[] {
  // "Mississippi, Missouri" stands in lists of states more often than for Mississippi County
  if (place.kind === 'district' && !place.usual) return []
  const holder = holders.find((one) => holds(one, place))
  return holder ? [[weights.held, () => `said to be in ${holder.name}`]] : []
}

function distanceReasons(place: KnownPlace, said: Around['said']): Weighed[] {
  if (!said || !isSoFar(place, said)) return []
  return [[weights.soFar, `said to be ${said.printed} from ${said.other.name}`]]
}

function nearReasons(place: KnownPlace, anchors: readonly KnownPlace[]): Weighed[] {
  if (place.kind !== 'settlement' && place.kind !== 'district') return []
  let [distance, neighbours] = [Number.POSITIVE_INFINITY, 0]
  for (const anchor of anchors) {
    if (Math.abs(anchor.lat - place.lat) >= farthest) continue
    const far = kilometres(place, anchor)
    distance = Math.min(distance, far)
    if (far < neighbourhood) neighbours += 1
  }
  const reasons: Weighed[] = []
  const near = weights.near * Math.exp(-distance / reach)
  if (near > 0.01)
    reasons.push([near, () => `${Math.round(distance)} km from another place of the article`])
  if (neighbours >= leastNeighbours)
    reasons.push([
      (weights.local * neighbours) / anchors.length,
      () => `${neighbours} of the other places are no farther than ${neighbourhood} km`,
    ])
  return reasons
}
