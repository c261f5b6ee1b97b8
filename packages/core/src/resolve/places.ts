import type { Gazetteer } from '../language/gazetteer.ts'
import type { Name } from '../model/name.ts'
import type { Place } from '../model/place.ts'

/** Settles names of places on the map. */
export function resolvePlaces(
  _text: string,
  _names: readonly Name[],
  _gazetteer: Gazetteer,
): Place[] {
  return []
}
