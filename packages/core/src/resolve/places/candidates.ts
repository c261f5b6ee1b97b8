import type { Candidate, Gazetteer, PlaceKind } from '../../language/gazetteer.ts'
import {
  facilityHeads,
  headLinks,
  landHeads,
  placeHeads,
  regionModifiers,
} from '../../language/name-words.ts'
import type { Entity } from '../../model/entity.ts'
import { lookUp } from './look-up.ts'
import { respellings } from './respellings.ts'

/** A place that an entity may be, and how the gazetteer was asked for it. */
export interface PlaceCandidate {
  readonly place: Candidate
  /** The name that the gazetteer has, where it is another spelling than the printed one. */
  readonly spelled: string | null
  /** The name of the place that an airport, a camp or the north of something is called by. */
  readonly calledBy: string | null
}

/** A name means no more places than this many. */
const mostPlaces = 60

/**
 * The places that an entity may be, by its forms: regions only where its name says region. A name that the
 * gazetteer lacks is taken apart ("northern Syria", "Bagram Airfield"), then tried in other spellings.
 */
export function placeCandidates(
  { name, variants }: Pick<Entity, 'name' | 'variants'>,
  gazetteer: Gazetteer,
): PlaceCandidate[] {
  const head = headOf(name)
  // an island may be known as its town, its division or its state
  const isLand = landHeads.has(lastWord(name))
  const kind = variants.includes(name) || isLand ? undefined : head
  const forms = kind === undefined && !isLand ? variants : [name, ...variants]
  const known = forms.flatMap((form) => {
    const whole = lookUp(form, gazetteer)
    if (whole.length > 0) return whole
    const [own, bare] = [headOf(form), gazetteer.find(withoutHead(form))]
    const meant = bare.filter((place) => own !== undefined && isOfKind(place, own))
    return meant.length > 0 ? meant : bare // "Poltava Oblast" is the region of the two
  })
  const fitting = distinct(known).filter((place) => kind === undefined || isOfKind(place, kind))
  // "Baghdad province" is near Baghdad, but what is no feature tells nothing of a river
  const places = fitting.length > 0 || kind === 'feature' ? fitting : distinct(known)
  if (places.length > 0) return places.map((place) => ({ place, spelled: null, calledBy: null }))
  // "a [Baghdad] airport"
  const whole = facilityHeads.has(lastWord(name)) ? [name, ...variants] : variants
  const parts = distinct(whole.flatMap((form) => partsOf(form, gazetteer)))
  if (parts.length > 0)
    return parts.map((place) => ({ place, spelled: null, calledBy: place.name }))
  if (known.length > 0) return []
  return respelled(variants, gazetteer).filter(
    ({ place }) => kind === undefined || isOfKind(place, kind),
  )
}

const lastWord = (form: string) => form.slice(form.lastIndexOf(' ') + 1).toLowerCase()

const headOf = (form: string) => placeHeads.get(lastWord(form))

/** "Perm region" is a division of either order, or an area; the "Pacific region" is of no country. */
function isOfKind(place: Candidate, kind: PlaceKind): boolean {
  if (place.kind === kind || (kind === 'region' && place.kind === 'district')) return true
  return kind === 'region' && place.kind === 'feature' && place.usual && place.country === null
}

function distinct(places: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>()
  for (const place of places) if (!best.get(place.id)?.usual) best.set(place.id, place)
  return [...best.values()].slice(0, mostPlaces)
}

/** "Perm" of "Perm Krai", "Kungur" of "City of Kungur"; nothing of "Gulf of Riga", which is neither. */
function withoutHead(form: string): string {
  const words = form.split(' ').map((word) => ({ word, head: placeHeads.get(word.toLowerCase()) }))
  if (words.some(({ head }) => head === 'feature')) return ''
  const own = words.filter(({ head }) => head === undefined).map(({ word }) => word)
  return own.slice(headLinks.has(own[0]?.toLowerCase() ?? '') ? 1 : 0).join(' ')
}

/** What "northern Syria", "Greater Leeds", "Bagram Airfield" and "Paris Orly Airport" are called by. */
function partsOf(form: string, gazetteer: Gazetteer): readonly Candidate[] {
  const words = form.split(' ')
  if (words.length < 2) return []
  const keys = words.map((word) => word.toLowerCase())
  const first = keys.findIndex((key) => !regionModifiers.has(key))
  // "Northern District of Texas"
  const isOf = placeHeads.has(keys[first] ?? '') && headLinks.has(keys[first + 1] ?? '')
  if (first > 0) return gazetteer.find(words.slice(isOf ? first + 2 : first).join(' '))
  const last = keys.findIndex((key) => facilityHeads.has(key))
  for (let length = last; length > 0; length--) {
    const found = gazetteer.find(words.slice(0, length).join(' '))
    if (found.length > 0) return found
  }
  return []
}

function respelled(variants: readonly string[], gazetteer: Gazetteer): PlaceCandidate[] {
  const found = variants
    .flatMap((form) => respellings(form.toLowerCase()))
    .flatMap((form) =>
      gazetteer.find(form).map((place) => ({ place, spelled: form, calledBy: null })),
    )
  return found.filter(
    ({ place }, at) => found.findIndex((other) => other.place.id === place.id) === at,
  )
}
