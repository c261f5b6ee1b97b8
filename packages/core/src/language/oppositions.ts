/** A place in a phrase for words that say which, or what it is like, or for none: failed |the last| test. */
export const GAP = '*'

/**
 * Two things of which one thing is one or the other: what is said to be open in one report and shut in another is
 * contradicted. Words by their senses (`Vocabulary.sense`), those of each side; of a phrase with spaces between, and with gaps:
 * fail to find * buyer.
 */
export interface Opposition {
  /** What it is about, as one word: "open". */
  readonly name: string
  /** What two reports that differ in it contradict each other in: whether something is so, or where. */
  readonly kind: 'status' | 'place'
  readonly yes: ReadonlySet<string>
  readonly no: ReadonlySet<string>
}
