/** What the pieces from one place on can stand for: a slot of the calendar, its value, and how many pieces it takes. */
export interface Reading {
  readonly slot: string
  readonly value: string
  readonly length: number
}

/** The 20th century: its years begin with 19. */
export function centuryOf(ordinal: number): Reading {
  return { slot: 'century', value: String(ordinal - 1).padStart(2, '0'), length: 1 }
}
