/** How names are made. */
export interface Naming {
  readonly todo?: never
}
