/** How words and sentences are written. */
export interface Writing {
  readonly todo?: never
}
