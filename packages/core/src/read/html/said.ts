/** What one tag of a page says. */
export interface Said {
  readonly value: string
  readonly tag: string
}
