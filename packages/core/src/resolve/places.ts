import type { Gazetteer, KnownPlace } from '../language/gazetteer.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import { type PlaceCandidate, placeCandidates } from './places/candidates.ts'
import { type PlaceContext, readPlaceContext } from './places/context.ts'

/** What speaks for a candidate, added up; people count by the logarithm of their number. */
const weights = {
  people: 0.1,
  country: 0.35,
  usual: 0.1,
  seat: 0.08,
  spelled: -0.1,
  namesake: -0.35,
  context: 0.5,
  held: 0.8,
  near: 0.25,
}

/** Kilometres at which nearness has lost two thirds of its weight. */
const reach = 400
const onlyOne = 0.9

interface Scored {
  readonly candidate: PlaceCandidate
  readonly score: number
  readonly because: readonly string[]
}

/**
 * Settles names of places on the map: by population, by the countries that the article speaks of, by what is
 * said to hold the place ("X, Y region"), and by nearness to the article’s other places.
 */
export function resolvePlaces(
  text: string,
  { names, entities }: { readonly names: readonly Name[]; readonly entities: readonly Entity[] },
  gazetteer: Gazetteer,
): Place[] {
  const context = readPlaceContext(text, names, entities, gazetteer)
  const countries = new Set(context.shares.keys())
  const candidates = new Map(
    entities
      .filter(({ type }) => type === 'place')
      .map((entity) => [entity.id, placeCandidates(entity, gazetteer, countries)] as const),
  )
  const first = [...candidates].map(
    ([id, own]) => [id, rank(id, own, context, gazetteer, [])] as const,
  )
  const anchors = new Map(
    first.flatMap(([id, [best]]) => (best && isLocal(best) ? [[id, best.candidate.place]] : [])),
  )
  const settled = new Map(
    [...candidates].map(([id, own]) => {
      const others = [...anchors].filter(([other]) => other !== id).map(([, place]) => place)
      return [id, rank(id, own, context, gazetteer, others.slice(0, mostAnchors))]
    }),
  )
  return names.flatMap(({ type, start, end, entity }) => {
    if (type !== 'place') return []
    const printed = text.slice(start, end)
    return [{ start, end, entity, ...describe(printed, settled.get(entity) ?? []) }]
  })
}

const mostAnchors = 50

function isLocal({ candidate: { place } }: Scored): boolean {
  return place.kind === 'settlement'
}

/** The candidates of one entity, the likeliest first. */
function rank(
  entity: string,
  candidates: readonly PlaceCandidate[],
  context: PlaceContext,
  gazetteer: Gazetteer,
  anchors: readonly KnownPlace[],
): Scored[] {
  const holders = (context.holders.get(entity) ?? []).flatMap((name) => gazetteer.find(name))
  const scored = candidates.map((candidate) => {
    const { place, spelled } = candidate
    const reasons: [number, string][] = [
      [weights.people * Math.log10(place.population + 1), peopleOf(place)],
    ]
    if (place.kind === 'country') reasons.push([weights.country, 'a country'])
    if (place.usual) reasons.push([weights.usual, 'its usual name'])
    if (place.seat) reasons.push([weights.seat, 'a seat of government'])
    if (spelled) reasons.push([weights.spelled, `spelled "${spelled}" on the map`])
    if (isNamesake(place, candidates))
      reasons.push([weights.namesake, 'nothing says that the region is meant'])
    const share = context.shares.get(place.country ?? '') ?? 0
    if (share > 0) {
      reasons.push([
        weights.context * share,
        `${Math.round(share * 100)} % of what the article names is in ${place.country}`,
      ])
    }
    const holder = holders.find((one) => holds(one, place))
    if (holder) reasons.push([weights.held, `said to be in ${holder.name}`])
    const distance = nearest(place, anchors)
    const near = weights.near * Math.exp(-distance / reach)
    if (place.kind === 'settlement' && near > 0.01) {
      reasons.push([near, `${Math.round(distance)} km from another place of the article`])
    }
    const score = reasons.reduce((sum, [weight]) => sum + weight, 0)
    return { candidate, score, because: reasons.map(([, because]) => because) }
  })
  return scored.sort((a, b) => b.score - a.score || a.candidate.place.id - b.candidate.place.id)
}

function peopleOf({ population }: KnownPlace): string {
  if (population === 0) return 'people not counted'
  return `${String(population).replace(/\B(?=(?:\d{3})+$)/g, ',')} people`
}

/** A region that shares its name with its town: "Perm" alone is the town. */
function isNamesake(place: KnownPlace, candidates: readonly PlaceCandidate[]): boolean {
  return (
    place.kind === 'region' &&
    candidates.some(
      ({ place: town }) => town.kind === 'settlement' && town.admin1 === place.admin1 && town.seat,
    )
  )
}

function holds(holder: KnownPlace, place: KnownPlace): boolean {
  if (holder.id === place.id) return false
  if (holder.kind === 'country') return holder.country === place.country
  return holder.kind === 'region' && holder.admin1 !== null && holder.admin1 === place.admin1
}

function nearest(place: KnownPlace, anchors: readonly KnownPlace[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...anchors.map((anchor) => kilometres(place, anchor)))
}

function kilometres(a: KnownPlace, b: KnownPlace): number {
  const radians = Math.PI / 180
  const [phiA, phiB] = [a.lat * radians, b.lat * radians]
  const half =
    Math.sin((phiB - phiA) / 2) ** 2 +
    Math.cos(phiA) * Math.cos(phiB) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(half)))
}

function describe(
  printed: string,
  [best, rival]: readonly Scored[],
): Omit<Place, 'start' | 'end' | 'entity'> {
  if (!best) {
    return {
      ...{ geonameId: null, name: printed, country: null, lat: null, lon: null },
      ...{ precision: 'unknown', score: 0, because: ['the gazetteer has no place of this name'] },
    }
  }
  const { place } = best.candidate
  const score = rival ? Math.min(onlyOne, 0.5 + (best.score - rival.score) / 2) : onlyOne
  const other = rival?.candidate.place
  const rivals = other
    ? [`rather than ${other.name}, ${[other.region, other.country].filter(Boolean).join(', ')}`]
    : []
  return {
    geonameId: place.geonameId,
    name: place.name,
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    precision: place.kind,
    score,
    because: [...best.because, ...rivals],
  }
}
