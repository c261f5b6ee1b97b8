/** How it is said that something is not so. All words are in lower case. */
export interface Negating {
  /** "not", "nobody": words that say that what is told is not so. */
  readonly denials: ReadonlySet<string>
  /** Those of them that deny it of everybody and everything: "nobody". */
  readonly denialsOfAll: ReadonlySet<string>
  /** Of those, the ones that stand before or for a noun: |none| of the wagons leaked. */
  readonly denyingNouns: ReadonlySet<string>
  /** With these after it a "not" stands before a noun too: not |one| of the wagons leaked. */
  readonly singles: ReadonlySet<string>
  /** Phrases that say no more than "never": |at no time| were the doors locked. */
  readonly neverPhrases: ReadonlySet<string>
  /** "without": what stands after them was not there. */
  readonly lacking: ReadonlySet<string>
  /** With `infinitive` after them they deny what was to be done: |failed| to pay, |unable| to pay. */
  readonly shortfalls: ReadonlySet<string>
  /** With `infinitive` after them what was asked is not done: |refused| to sign. */
  readonly refusing: ReadonlySet<string>
  /** "to", before a verb. */
  readonly infinitive: string
  /** Begin a clause that hangs on a noun: no one |who| was there. */
  readonly relatives: ReadonlySet<string>
  /** Words that say of a thing no more than that it came about: the exchange never |took place|. */
  readonly occurring: readonly string[]
  /** Words after those that leave the rest of it told: not |only|, not |all|, no |fewer| than. */
  readonly halfDenials: ReadonlySet<string>
  /** Words after a denial that tell when it ends or began: not paid |until| June, |since| June. */
  readonly deferrals: ReadonlySet<string>
  /** "any more": the same, as two words. */
  readonly deferringPair: readonly [string, string]
  /** What would show that something is so, or that it is: no |evidence| that, not |true| that. */
  readonly proofs: ReadonlySet<string>
  /** What is said of what is not so: claims that the gate was open are |untrue|, a |lie|. */
  readonly unfounded: ReadonlySet<string>
  /** Of those, what is said of deeds as well: what he did was |wrong|. */
  readonly judging: ReadonlySet<string>
  /** "claims", "talk": they are told by what stands after them. */
  readonly tales: ReadonlySet<string>
  /** "of", "about": they stand between those and what is told. */
  readonly topics: ReadonlySet<string>
  /** "called", "described": with "a lie" after what they call so. */
  readonly labelling: ReadonlySet<string>
  /** "denied", "rejected": verbs whose clause is not so, nor what stands after a tale. */
  readonly disputing: ReadonlySet<string>
  /** Of those, the ones after which a thing is not so either: |ruled| out arson, but |rejected| a plan. */
  readonly denyingThings: ReadonlySet<string>
  /** The word between those and a clause: no evidence |that|. */
  readonly conjunction: string
}
