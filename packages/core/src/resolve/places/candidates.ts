import type { Candidate, Gazetteer } from '../../language/gazetteer.ts'
import { placeHeads } from '../../language/name-words.ts'
import type { Entity } from '../../model/entity.ts'
import { respellings } from './respellings.ts'

/** A place that an entity may be, and how the gazetteer was asked for it. */
export interface PlaceCandidate {
  readonly place: Candidate
  /** The name that the gazetteer has, where it is another spelling than the printed one. */
  readonly spelled: string | null
}

/**
 * The places that an entity may be, by its forms: regions only where its name says region. A name that the
 * gazetteer lacks is tried in other spellings, for the countries that the article speaks of.
 */
export function placeCandidates(
  { name, variants }: Pick<Entity, 'name' | 'variants'>,
  gazetteer: Gazetteer,
  countries: ReadonlySet<string>,
): PlaceCandidate[] {
  const head = placeHeads.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  if (head === 'feature') return []
  const kind = variants.includes(name) ? undefined : head
  const known = variants.flatMap((form) => {
    const whole = gazetteer.find(form)
    return whole.length > 0 ? whole : gazetteer.find(withoutHead(form))
  })
  const places = distinct(known).filter((place) => kind === undefined || place.kind === kind)
  if (places.length > 0 || known.length > 0)
    return places.map((place) => ({ place, spelled: null }))
  const spelled = variants
    .flatMap((form) => respellings(form.toLowerCase()))
    .flatMap((form) => gazetteer.find(form).map((place) => ({ place, spelled: form })))
  return spelled.filter(
    ({ place }, at) =>
      (kind === undefined || place.kind === kind) &&
      place.country !== null &&
      countries.has(place.country) &&
      spelled.findIndex((other) => other.place.id === place.id) === at,
  )
}

function distinct(places: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>()
  for (const place of places) if (!best.get(place.id)?.usual) best.set(place.id, place)
  return [...best.values()]
}

/** "Perm" of "Perm Krai", "Kungur" of "City of Kungur"; nothing of "Gulf of Riga", which is neither. */
function withoutHead(form: string): string {
  const words = form.split(' ').map((word) => ({ word, head: placeHeads.get(word.toLowerCase()) }))
  if (words.some(({ head }) => head === 'feature')) return ''
  const own = words.filter(({ head }) => head === undefined).map(({ word }) => word)
  return own.join(' ').replace(/^of /i, '')
}
