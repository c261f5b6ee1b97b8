/** How large what a site noun means is, and so what can lie in what. */
export type SiteLevel =
  | 'part'
  | 'building'
  | 'precinct'
  | 'ground'
  | 'way'
  | 'vehicle'
  | 'ship'
  | 'water'
  | 'land'

/** A noun that says where something is. */
export interface SiteNoun {
  /** One word for all nouns that mean the same: "house" for "villa". */
  readonly same: string
  readonly level: SiteLevel
}

/** Where a preposition puts something. */
export type Whither = 'at' | 'to' | 'from' | 'near'

/** How a language says where something happened. All words are in lower case. */
export interface Sites {
  /** Nouns by their forms, of one word or of two: "villa", "petrol station". */
  readonly nouns: ReadonlyMap<string, SiteNoun>
  /** What stands before them. */
  readonly prepositions: ReadonlyMap<string, Whither>
  /** "of": what goes on with the same place. */
  readonly linking: ReadonlySet<string>
  /**
   * What happens somewhere, by the stem of its verb, or that and the word after it ("come down"): verbs with one deed in common
   * tell of one thing. "*" says no more than that something happened.
   */
  readonly deeds: ReadonlyMap<string, readonly string[]>
}
