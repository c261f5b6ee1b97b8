/** How speech is reported. */
export interface Speech {
  readonly todo?: never
}
