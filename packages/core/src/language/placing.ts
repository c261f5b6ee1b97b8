/** How a language says which place is meant. What stands between two names is matched whole, white space and all. */
export interface Placing {
  /** Between a place and what it is said to lie in: "Tripoli[, ]Lebanon", "Azaz[, a town in ]Syria". */
  readonly lyingIn: RegExp
  /** Between the owner of a place and the place: "Lebanon[’s second city ]Tripoli". */
  readonly owning: RegExp
  /** Between a people, or what holds a place, and the place: "the Syrian[ town of ]Azaz". */
  readonly holding: RegExp
  /** Begins what goes on with a list of places, after one: "Paris, New York[ and ]Rome". */
  readonly listing: RegExp
  /** Between two places of a list: "Paris[, ]New York[ and ]Rome". */
  readonly inList: RegExp
  /** Ends what stands before a name with a noun that the name says more of, which it captures: "[governor] of Kano". */
  readonly saidOf: RegExp
  /** Begins what stands after a name with a noun that the name owns, which it captures: "Kano’s [governor]". */
  readonly ownedBy: RegExp
  /** Between a place and how far it is from another: "Oakham[, about ]25 km". */
  readonly distanceAfter: RegExp
  /** Between that and the other place, with the direction captured: "25 km[ southeast of the city of ]Leicester". */
  readonly distanceFrom: RegExp
  /** Directions in one word, in lower case, in degrees from north. */
  readonly bearings: ReadonlyMap<string, number>
  /** Nouns that only a division of a country has: "governor", "senator". In lower case. */
  readonly divisionWords: ReadonlySet<string>
}
