import type { ToldFigure } from './told-figure.ts'
import { comparable, excludeEachOther, nearness } from './two-figures.ts'

/** How two figures stand among the other figures of their two articles. */
export interface Rivals {
  /** How many comparable figures there are beside the two. */
  readonly others: number
  /** How many of those are nearer to one of the two. */
  readonly nearer: number
  /** Whether one of the nearer agrees with it: then that is the one it means. */
  readonly agreeing: boolean
  /** Whether any other agrees with it. */
  readonly agreed: boolean
  /** How much nearer the two are than the next, 0 to 1. */
  readonly margin: number
}

/** Holds two figures against the others that their articles give. */
export function rivalsOf(
  a: ToldFigure,
  b: ToldFigure,
  figuresOf: (figure: ToldFigure) => readonly ToldFigure[],
): Rivals {
  const own = nearness(a, b)
  let [others, nearer, agreeing, agreed, next] = [0, 0, false, false, 0]
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const rival of figuresOf(other)) {
      if (rival === other || !comparable(one, rival)) continue
      others += 1
      const near = nearness(one, rival)
      next = Math.max(next, near)
      const agrees = !excludeEachOther(one, rival)
      agreed ||= agrees
      if (near <= own) continue
      nearer += 1
      agreeing ||= agrees
    }
  }
  return { others, nearer, agreeing, agreed, margin: Math.max(0, Math.min(1, own - next)) }
}
