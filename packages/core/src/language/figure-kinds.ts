/** What is seen of a figure. */
export type FigureSight =
  | 'unit'
  | 'size'
  | 'outcome'
  | 'counted'
  | 'sort'
  | 'of'
  | 'verb'
  | 'deed'
  | 'near'
  | 'near, by unit'
  | 'before'
  | 'before that'
  | 'after'
  | 'after that'

/** What was learned of what figures tell: how many died, what a house costs, when a ship left. */
export interface FigureKinds {
  /** what one of a weight is, in nats */
  readonly unit: number
  /** what figures tell: "dead", "jobs lost" */
  readonly kinds: readonly string[]
  /** by what figures are measured in ("money", "TIME"): the kinds that are told so, as indices */
  readonly told: Readonly<Record<string, readonly number[]>>
  /** by what is seen of a figure, and the word seen: kinds, as indices, each before how much the word speaks for it */
  readonly seen: Readonly<Partial<Record<FigureSight, Readonly<Record<string, readonly number[]>>>>>
}
