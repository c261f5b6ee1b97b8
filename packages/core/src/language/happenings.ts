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
  /** "will", "plan", "ordered": what they govern is yet to come. */
  readonly plans: ReadonlySet<string>
  /** "may", "allegedly", "if": what they govern may or may not be. */
  readonly doubts: ReadonlySet<string>
}
