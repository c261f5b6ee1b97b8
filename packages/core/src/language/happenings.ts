/** How events are told. */
export interface Happenings {
  readonly todo?: never
}
