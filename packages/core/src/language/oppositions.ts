/**
 * Two things of which one thing is one or the other: what is said to be open in one report and shut in another is
 * contradicted. Words by their stems, those of each side; stems of a phrase with spaces between: failed to find a buyer.
 */
export interface Opposition {
  /** What it is about, as one word: "open". */
  readonly name: string
  /** What two reports that differ in it contradict each other in: whether something is so, or where. */
  readonly kind: 'status' | 'place'
  readonly yes: ReadonlySet<string>
  readonly no: ReadonlySet<string>
}
