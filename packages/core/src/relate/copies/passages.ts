import type { Span } from '../../model/span.ts'
import { FirstPlaces, shingleAt, shingleSize } from './shingles.ts'

/** A stretch that two articles carry alike, as places among their words. */
export interface SharedRun {
  readonly from: number
  readonly copy: number
  readonly length: number
}

const places = new FirstPlaces()

/**
 * The stretches that both carry, each as long as it can be, in the order of the copy; both as the keys of their words.
 *
 *     from: … the mayor said the bridge would reopen on Monday …
 *     copy: “…”, the mayor said the bridge would reopen soon
 *                └──────────────────────────────────┘
 */
export function sharedRuns(from: ArrayLike<number>, copy: ArrayLike<number>): SharedRun[] {
  const runs: SharedRun[] = []
  let run: SharedRun | undefined
  places.lookAt(from)
  for (let at = 0; at + shingleSize <= copy.length; at += 1) {
    const found = places.take(shingleAt(copy, at))
    if (found === null || !sameWords(from, found, copy, at)) continue
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

/** Unlike words can have one key; six in a row hardly ever do. */
function sameWords(
  from: ArrayLike<number>,
  found: number,
  copy: ArrayLike<number>,
  at: number,
): boolean {
  for (let next = 0; next < shingleSize; next += 1) {
    if (from[found + next] !== copy[at + next]) return false
  }
  return true
}

/** The span from the first word of a run to its last. */
export function spanOf(words: readonly Span[], at: number, length: number): Span {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 }
}

/** How many shingles the runs hold. */
export function shinglesIn(runs: readonly SharedRun[]): number {
  return runs.reduce((sum, { length }) => sum + length - shingleSize + 1, 0)
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
