import type { MeaningOf } from './meanings.ts'

/** How common words are, and which are forms of one. */
export interface Vocabulary {
  /** The key that forms and spellings of one word share: "withdrawals", "withdrawal"; "centre", "center". */
  readonly stem: (word: string) => string
  /** The key that the forms of one word share, and what is derived of it does not: “inspected”, not “inspection”. */
  readonly sense: (word: string) => string
  /**
   * Inverse document frequency of a stem in open texts, in nats, 0 where every text has it
   * (Spärck Jones 1972). A stem that no text has gets the highest.
   */
  readonly rarity: (stem: string) => number
  /** What words of a stem are used like, so that two wordings of one thing can be told. */
  readonly meaning: MeaningOf
}
