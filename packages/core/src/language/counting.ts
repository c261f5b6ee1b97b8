/** How things are counted. */
export interface Counting {
  readonly todo?: never
}
