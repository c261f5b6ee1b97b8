/** How time is told. */
export interface Calendar {
  readonly todo?: never
}
