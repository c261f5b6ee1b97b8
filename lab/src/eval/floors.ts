import type { Result } from './stage.ts'

/** The least score of each measure that a change may reach, with the digest of the set that it was reached on. */
export type Floors = Readonly<Record<string, { readonly digest: string; readonly floor: number }>>

/** Scores are compared in tenths of a percent, cut off: the last digits may differ between machines. */
const cut = (score: number) => Math.floor(score * 10) / 10

export const keyOf = (stage: string, { set, measure }: Result) => `${stage} | ${set} | ${measure}`

/** The results that are below their floor; a set that has changed has none. */
export function below(floors: Floors, stage: string, results: readonly Result[]): Result[] {
  return results.filter((result) => {
    const known = floors[keyOf(stage, result)]
    return known?.digest === result.digest && cut(result.score) < known.floor
  })
}

/** Floors raised to what was reached; lowered only where that is asked for, or where the set is another one. */
export function raise(
  floors: Floors,
  stage: string,
  results: readonly Result[],
  lower: boolean,
): Floors {
  const raised = results.map((result) => {
    const key = keyOf(stage, result)
    const known = floors[key]
    const reached = cut(result.score)
    const keeps = known?.digest === result.digest && known.floor > reached && !lower
    return [key, keeps ? known : { digest: result.digest, floor: reached }] as const
  })
  const all = { ...floors, ...Object.fromEntries(raised) }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}
