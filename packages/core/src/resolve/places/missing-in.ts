import type { Candidate, KnownPlace } from '../../language/gazetteer.ts'
import type { Scored } from './beliefs.ts'
import type { Holder } from './context.ts'
import type { Said } from './distances.ts'
import { holds, kilometres } from './look-up.ts'

/** A town of more people is known to be elsewhere, by its own name: "Chicago, Ontario and Texas" is a list. */
const mostPeople = 50_000

/**
 * Where a place lies that the gazetteer lacks, as far as that is said: "Randolph, [New Hampshire]", where the gazetteer
 * has a Randolph in other states only. Null where the place found lies there, and where nothing is said.
 */
export function missingIn(
  best: Scored | undefined,
  holders: readonly Holder[],
  settled: ReadonlyMap<string, readonly Scored[]>,
): KnownPlace | null {
  const place = best?.candidate.place
  if (place && (place.kind !== 'settlement' || isWellKnown(place))) return null
  const known = holders.flatMap(
    ({ entity }) => settled.get(entity ?? '')?.[0]?.candidate.place ?? [],
  )
  const divisions = known.filter(({ kind }) => kind !== 'settlement' || !place)
  if (place && divisions.some((holder) => holds(holder, place))) return null
  // "the Red Sea port of Mokha, Yemen": what stands after says it best
  return divisions.findLast(({ kind }) => kind !== 'feature') ?? null
}

/** No farther than this is a village told by its distance from a town, in kilometres. */
const farthest = 100

/** Whether the gazetteer lacks the place that is said to be so far from another: what it has is somewhere else. */
export function isMissingThere(best: Scored | undefined, said: Said): boolean {
  const place = best?.candidate.place
  if (said.km > farthest || (place && isWellKnown(place))) return false
  return !place || (place.kind === 'settlement' && kilometres(place, said.other) > 2 * said.km + 25)
}

function isWellKnown({ usual, population }: Candidate): boolean {
  return usual && population > mostPeople
}
