import type { EventType } from '../model/event.ts'

/** A word that names an event. */
export interface Happening {
  readonly lemma: string
  readonly type: EventType
}

/** How events are told. All words are in lower case. */
export interface Happenings {
  /** Verb forms that name events: "captured". */
  readonly verbs: ReadonlyMap<string, Happening>
  /** Nouns that name events: "capture", "withdrawals". */
  readonly nouns: ReadonlyMap<string, Happening>
  /** "not", "never", "without": what they govern did not happen. */
  readonly negations: ReadonlySet<string>
  /** "not", "nobody": words that say that what is told is not so. */
  readonly denials: ReadonlySet<string>
  /** Those of them that deny it of everybody and everything: "nobody". */
  readonly denialsOfAll: ReadonlySet<string>
  /** Words that say of a thing no more than that it came about: the exchange never |took place|. */
  readonly occurring: readonly string[]
  /** Words behind those that leave the rest of it told: not |only|, not |all|, no |fewer| than. */
  readonly halfDenials: ReadonlySet<string>
  /** Words behind a denial that tell when it ends or began: not paid |until| June, |since| June. */
  readonly deferrals: ReadonlySet<string>
  /** What would show that something is so, or that it is: no |evidence| that, not |true| that. */
  readonly proofs: ReadonlySet<string>
  /** What is said of what is not so: claims that the gate was open are |untrue|. */
  readonly unfounded: ReadonlySet<string>
  /** The word between those and the clause: no evidence |that|. */
  readonly conjunction: string
  /** "will", "plan", "ordered": what they govern is yet to come. */
  readonly plans: ReadonlySet<string>
  /** "may", "allegedly", "if": what they govern may or may not be. */
  readonly doubts: ReadonlySet<string>
}
