/** What the pieces from one place on can stand for: a slot of the calendar, its value, and how many pieces it takes. */
export interface Reading {
  readonly slot: string
  readonly value: string
  readonly length: number
}
