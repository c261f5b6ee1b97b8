import type { Candidate, Gazetteer, KnownPlace } from '../../language/gazetteer.ts'

const postal = /^\p{Lu}{2}$/u

/** What the gazetteer has for a name as it is printed, a state cut to two letters among it: "Augusta, [ME]". */
export function lookUp(name: string, gazetteer: Gazetteer): readonly Candidate[] {
  const found = gazetteer.find(name)
  if (!postal.test(name)) return found
  // the village of Us is found under these letters as well
  return [...gazetteer.find(`,${name}`).filter(({ kind }) => kind === 'region'), ...found]
}

/** Whether the one lies in the other: in a country or a territory of it, a division of either order. */
export function holds(holder: KnownPlace, place: KnownPlace): boolean {
  if (holder.id === place.id) return false
  if (holder.kind === 'country') {
    return holder.country === place.country || holder.country === place.sovereign
  }
  if (holder.admin1 === null || holder.admin1 !== place.admin1) return isNearby(holder, place)
  if (holder.kind === 'region') return place.kind !== 'region'
  return holder.kind === 'district' && holder.name === place.district
}

/** An area that is no division holds what is near: "Pilsen, Bohemia". */
function isNearby(holder: KnownPlace, place: KnownPlace): boolean {
  if (holder.kind !== 'region' || holder.admin1 !== null || holder.country === null) return false
  return holder.country === place.country && kilometres(holder, place) < areaReach
}

const areaReach = 250

export function kilometres(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const radians = Math.PI / 180
  const [phiA, phiB] = [a.lat * radians, b.lat * radians]
  const half =
    Math.sin((phiB - phiA) / 2) ** 2 +
    Math.cos(phiA) * Math.cos(phiB) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(half)))
}
