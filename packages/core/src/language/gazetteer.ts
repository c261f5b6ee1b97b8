/** District: a division of the second order. Feature: a sea, river, mountain range and the like. */
export type PlaceKind = 'country' | 'region' | 'district' | 'settlement' | 'feature'

/** A place of the gazetteer. Coordinates are WGS 84 degrees. */
export interface KnownPlace {
  /** Number of the place in this gazetteer: two names of one place have one number. */
  readonly id: number
  /** Null for regions, districts and features that the sources name without an id. */
  readonly geonameId: number | null
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; null for what lies in several countries. */
  readonly country: string | null
  /** The state that a dependent territory belongs to, as its code: of Guam "US"; null elsewhere. */
  readonly sovereign: string | null
  /** Code of the first-order division, as in GeoNames: "UA.07"; null where there is none. */
  readonly admin1: string | null
  /** Name of the first-order division. */
  readonly region: string | null
  /** Name of the second-order division; null where there is none, or the sources do not say. */
  readonly district: string | null
  readonly lat: number
  readonly lon: number
  /** 0: not known. */
  readonly population: number
  /** Seat of a country or of a first-order division. */
  readonly seat: boolean
}

/** A place that a name may mean. */
export interface Candidate extends KnownPlace {
  /** Whether the name asked for is its usual one, or an alternate name. */
  readonly usual: boolean
}

/** How places are known. Lookups take a few microseconds at most and ignore case, marks and hyphens. */
export interface Gazetteer {
  /** Whether any place or area has this name. */
  readonly knows: (name: string) => boolean
  /** Every place of this name, the most populous first, districts last; none: empty. */
  readonly find: (name: string) => readonly Candidate[]
  /** The country of a people or an adjective: "Ukrainian", "Britons", "Dutch" -> ISO code; null if none or several. */
  readonly nationality: (word: string) => string | null
  /** A country by its ISO code. */
  readonly country: (code: string) => KnownPlace | null
}
