import type { Contests } from './contests.ts'
import type { PlaceKind } from './gazetteer.ts'
import type { Shipping } from './shipping.ts'

/** How names are made. All words are in lower case; those of several words are joined by one space. */
export interface Naming {
  /** Words before a name that are not part of it: "mr", "dr", "sir". */
  readonly honorifics: ReadonlySet<string>
  /** Ranks and offices that stand right before a name: "president", "general", "prime minister". */
  readonly titles: ReadonlySet<string>
  /** Nouns for who somebody is by office or trade, the head of a role: "minister", "spokesman", "aide". */
  readonly roles: ReadonlySet<string>
  /** Nouns that head the names of organizations: "ministry", "service", "army". */
  readonly organizationHeads: ReadonlySet<string>
  /** Nouns that head the names of shops and restaurants, after that of their owner: "pizza", "diner", "garage". */
  readonly shopHeads: ReadonlySet<string>
  /** Nouns that head the names of places, with the kind of place: "oblast" a region, "town" a settlement. */
  readonly placeHeads: ReadonlyMap<string, PlaceKind>
  /** Words that stand for a company, and may be left out: "inc", "ltd", "gmbh". */
  readonly companyForms: ReadonlySet<string>
  /** Words of the names of known companies and other organizations, as they are printed. */
  readonly companies: ReadonlySet<string>
  /** First names in common use. */
  readonly givenNames: ReadonlySet<string>
  /** First names by the sex of those who mostly bear them, where that is clear. */
  readonly sexOf: (givenName: string) => 'female' | 'male' | null
  /** Short words inside a name that do not begin a part of their own: "van", "al", "de". */
  readonly particles: ReadonlySet<string>
  /** Small words that an acronym leaves out: "of", "the", "for". */
  readonly linkWords: ReadonlySet<string>
  /** Words in capitals that are short for a common noun, as they are printed: "GDP", "SUVs". */
  readonly nounAcronyms: ReadonlySet<string>
  /** How results of matches are told: of teams that go by the names of their towns. */
  readonly contests: Contests
  /** Nouns for storms, before the names that they are given: "hurricane", "typhoon". */
  readonly storms: ReadonlySet<string>
  readonly shipping: Shipping
  /** "KC", "MP": letters after the names of persons, as printed. */
  readonly lettersAfter: ReadonlySet<string>
  /** Of these, those that stand after nothing else: "KC", "OBE". */
  readonly honoursAfter: ReadonlySet<string>
  /** Nouns that take up the country spoken of: "the country’s parliament". */
  readonly countryNouns: ReadonlySet<string>
  /** Prepositions that nearly always stand before a place: "near", "outside". */
  readonly locatives: ReadonlySet<string>
  /** Prepositions that often do: "from". */
  readonly looseLocatives: ReadonlySet<string>
}
