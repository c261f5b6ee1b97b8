/** How parts of speech and names are learned. */
export interface Tagger {
  readonly todo?: never
}
