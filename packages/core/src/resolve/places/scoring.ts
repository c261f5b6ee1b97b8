import type { Gazetteer, KnownPlace } from '../../language/gazetteer.ts'
import { celestial, isPartOnly } from '../../language/name-words.ts'
import { type Around, reasonsAround, type Weighed } from './around.ts'
import type { Scored, Whereabouts } from './beliefs.ts'
import type { PlaceCandidate } from './candidates.ts'
import { lookUp } from './look-up.ts'

/** What speaks for a candidate, added up; people count by the logarithm of their number. */
const weights = {
  people: 0.12,
  country: 0.35,
  region: 0.05,
  area: 0.65,
  district: -0.3,
  usual: 0.1,
  alias: -0.6,
  seat: 0.08,
  city: 0.1,
  spelled: -0.1,
  namesake: -0.35,
  capital: -0.2,
  world: 0.4,
  smaller: -0.1,
  inCountry: 0.5,
  inDivision: 0.25,
}

/** A city of this many people is meant in other countries as well. */
const ofTheWorld = 1_000_000

/** What is known beside the candidates themselves. */
export interface Surrounding extends Around {
  readonly whereabouts: Whereabouts
  /** Names of what the place is said to lie in. */
  readonly holders: readonly string[]
}

/** A candidate with what speaks for it by itself and among the others. */
export interface WeighedCandidate {
  readonly candidate: PlaceCandidate
  readonly own: readonly Weighed[]
}

/** Weighs what stays the same however the other names of an article are settled. */
export function weighOwn(candidates: readonly PlaceCandidate[]): WeighedCandidate[] {
  return candidates.map((candidate) => ({ candidate, own: ownReasons(candidate, candidates) }))
}

/** Candidates with their score and its reasons, the likeliest first. */
export function scoreCandidates(
  weighed: readonly WeighedCandidate[],
  surrounding: Surrounding,
  gazetteer: Gazetteer,
): Scored[] {
  const holding = surrounding.holders.flatMap((name) => lookUp(name, gazetteer))
  const scored = weighed.map(({ candidate, own }) => {
    const { place } = candidate
    const around = reasonsAround(place, holding, surrounding)
    const reasons = [...own, ...reasonsFrom(surrounding.whereabouts, place), ...around]
    return new ByReasons(
      candidate,
      reasons,
      around.some(([weight]) => weight > faintly),
    )
  })
  return scored.sort((a, b) => b.score - a.score || a.candidate.place.id - b.candidate.place.id)
}

/** So little says a place some hundred kilometres off. */
const faintly = 0.05
/** A town of more people is spoken of all over the world. */
const spokenOf = 50_000
/** Less than this of what an article names besides is as good as nothing. */
const hardly = 0.05
/** So much of it tells where the article plays. */
const clearly = 0.3

/**
 * Whether a small town is hardly meant, of which nothing in the article says that it is there: it is called as something
 * in the sky, or the article plays somewhere else.
 */
export function isFarFetched(
  { candidate: { place }, placed }: Scored,
  whereabouts: Whereabouts,
): boolean {
  if (placed) return false
  const isElsewhere = shareOf(whereabouts, place) < hardly && whereabouts.most() > clearly
  if (place.kind === 'region')
    return isElsewhere && place.country !== null && isPartOnly(place.name)
  if (place.kind !== 'settlement') return false
  if (celestial.has(place.name.toLowerCase())) return true
  if (place.population > spokenOf) return false
  return isElsewhere
}

/** A candidate with its reasons: they are put in words for the few that are settled on. */
class ByReasons implements Scored {
  readonly candidate: PlaceCandidate
  readonly score: number
  readonly placed: boolean
  readonly #reasons: readonly Weighed[]

  constructor(candidate: PlaceCandidate, reasons: readonly Weighed[], placed: boolean) {
    this.candidate = candidate
    this.placed = placed
    this.score = reasons.reduce((sum, [weight]) => sum + weight, 0)
    this.#reasons = reasons
  }

  get because(): string[] {
    return this.#reasons.map(([, because]) => (typeof because === 'string' ? because : because()))
  }
}

function ownReasons(
  { place, spelled, calledBy }: PlaceCandidate,
  rivals: readonly PlaceCandidate[],
): Weighed[] {
  const reasons: Weighed[] = [
    isArea(place)
      ? [weights.area, 'an area that goes by this name']
      : [weights.people * Math.log10(place.population + 1), () => peopleOf(place)],
  ]
  if (isArea(place) && place.country === null) reasons.push([weights.world, 'of no single country'])
  if (place.kind === 'country') reasons.push([weights.country, 'a country'])
  if (place.kind === 'region') reasons.push([weights.region, 'a region'])
  if (place.kind === 'district') reasons.push([weights.district, 'a district'])
  if (place.usual) reasons.push([weights.usual, 'its usual name'])
  else if (!spelled && rivals.some(({ place: rival }) => rival.usual && isArea(rival)))
    reasons.push([weights.alias, 'something else is usually called so']) // the White House is no Casablanca
  if (isOfTheWorld(place, rivals)) reasons.push([weights.city, 'a city of the world'])
  if (place.seat) reasons.push([weights.seat, 'a seat of government'])
  if (spelled) reasons.push([weights.spelled, `spelled "${spelled}" on the map`])
  if (calledBy) reasons.push([0, `called by ${calledBy}`])
  if (isNamesake(place, rivals))
    reasons.push([weights.namesake, 'nothing says that the region is meant'])
  else if (hasSeat(place, rivals))
    reasons.push([weights.capital, 'a seat of government is called the same'])
  if (isSmaller(place, rivals))
    reasons.push([weights.smaller, 'a greater one is in the same country'])
  return reasons
}

/** Of Hong Kong and Singapore the country goes first. */
function isOfTheWorld(place: KnownPlace, rivals: readonly PlaceCandidate[]): boolean {
  return (
    place.kind === 'settlement' &&
    place.population >= ofTheWorld &&
    !rivals.some(({ place: one }) => one.kind === 'country' && one.country === place.country)
  )
}

/** A village is met more seldom than the town of its country that is called the same and so many times as great. */
const timesGreater = 4

function isSmaller(place: KnownPlace, rivals: readonly PlaceCandidate[]): boolean {
  return (
    place.kind === 'settlement' &&
    rivals.some(
      ({ place: town }) =>
        town.kind === 'settlement' &&
        town.country === place.country &&
        town.population > timesGreater * place.population,
    )
  )
}

/** A sea, a mountain range, a historic region: nobody counts its people. */
function isArea({ kind, admin1, population }: KnownPlace): boolean {
  return kind === 'feature' || (kind === 'region' && admin1 === null && population === 0)
}

function peopleOf({ population }: KnownPlace): string {
  if (population === 0) return 'people not counted'
  return `${String(population).replace(/\B(?=(?:\d{3})+$)/g, ',')} people`
}

/** A town that so great a part of the region lives in goes by its name before the region does. */
const greatPart = 0.25

/** A region that shares its name with its seat or its great town: "Perm" alone is the town. */
function isNamesake(place: KnownPlace, rivals: readonly PlaceCandidate[]): boolean {
  return (
    place.kind === 'region' &&
    rivals.some(
      ({ place: town }) =>
        town.kind === 'settlement' &&
        town.admin1 === place.admin1 &&
        (town.seat || town.population > greatPart * place.population),
    )
  )
}

/** A state of the name of a capital that lies elsewhere in the country: "Washington" alone is the capital. */
function hasSeat(place: KnownPlace, rivals: readonly PlaceCandidate[]): boolean {
  return (
    place.kind === 'region' &&
    rivals.some(
      ({ place: town }) =>
        town.kind === 'settlement' &&
        town.usual &&
        town.seat &&
        town.country === place.country &&
        town.population > capitalSize,
    )
  )
}

/** A seat of this many people is spoken of without its state. */
const capitalSize = 500_000

/** What of an article is in the country of a place: news of a state is news of its territories as well. */
function shareOf({ inCountry }: Whereabouts, { country, sovereign }: KnownPlace): number {
  return inCountry(country) + (sovereign === null ? 0 : inCountry(sovereign))
}

function reasonsFrom(whereabouts: Whereabouts, place: KnownPlace): Weighed[] {
  const reasons: Weighed[] = []
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const country = shareOf(whereabouts, place)
  if (country > 0.005)
    reasons.push([
      weights.inCountry * country,
      () => `${percent(country)} of what the article names besides is in ${countriesOf(place)}`,
    ])
  const division = whereabouts.inDivision(place.admin1)
  if (division > 0.005)
    reasons.push([
      weights.inDivision * division,
      () => `${percent(division)} of it in ${place.kind === 'region' ? place.name : place.region}`,
    ])
  return reasons
}

function countriesOf({ country, sovereign }: KnownPlace): string {
  return sovereign === null ? `${country}` : `${country} and ${sovereign}`
}
