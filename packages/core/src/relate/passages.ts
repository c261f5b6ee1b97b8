import type { Span } from '../model/span.ts'
import type { Word } from './words.ts'

/** So many words in the same order hardly ever meet by chance. */
export const shingleSize = 6

/** A stretch that two articles carry alike, as places among their words. */
export interface SharedRun {
  readonly from: number
  readonly copy: number
  readonly length: number
}

/** The shingles of an article (Broder 1997): each run of `shingleSize` words and where it first stands. */
export function shinglesOf(words: readonly Word[]): Map<string, number> {
  const shingles = new Map<string, number>()
  for (let at = 0; at + shingleSize <= words.length; at += 1) {
    const key = words
      .slice(at, at + shingleSize)
      .map(({ folded }) => folded)
      .join(' ')
    if (!shingles.has(key)) shingles.set(key, at)
  }
  return shingles
}

/**
 * The stretches that both carry, each as long as it can be, in the order of the first.
 *
 *     from: … the mayor said the bridge would reopen on Monday …
 *     copy: “…”, the mayor said the bridge would reopen soon
 *                └──────────────────────────────────┘
 */
export function sharedRuns(from: ReadonlyMap<string, number>, copy: readonly Word[]): SharedRun[] {
  const runs: SharedRun[] = []
  let run: SharedRun | undefined
  for (const [key, at] of shinglesOf(copy)) {
    const found = from.get(key)
    if (found === undefined) continue
    const continues =
      run !== undefined &&
      at - run.copy === found - run.from &&
      at <= run.copy + run.length - shingleSize + 1
    if (run && continues) {
      run = { ...run, length: at - run.copy + shingleSize }
      runs[runs.length - 1] = run
    } else {
      run = { from: found, copy: at, length: shingleSize }
      runs.push(run)
    }
  }
  return runs
}

/** The span from the first word of a run to its last. */
export function spanOf(words: readonly Word[], at: number, length: number): Span {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 }
}

/** How many words of the copy the runs cover. */
export function wordsCovered(runs: readonly SharedRun[]): number {
  let covered = 0
  let reached = 0
  for (const { copy, length } of runs) {
    covered += Math.max(0, copy + length - Math.max(copy, reached))
    reached = Math.max(reached, copy + length)
  }
  return covered
}
