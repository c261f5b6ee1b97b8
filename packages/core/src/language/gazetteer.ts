/** How places are known. */
export interface Gazetteer {
  readonly todo?: never
}
