import { type NameType, sameName } from '@dateline/core'
import { readSet } from '../data.ts'
import { f1 } from './pairs.ts'
import type { Result, Stage } from './stage.ts'

interface NamePair {
  readonly a: string
  readonly b: string
  readonly type: NameType
  readonly same: boolean
  /** alias: another name of the same, which no letter tells. */
  readonly relation?: 'spelling' | 'alias' | 'hard' | 'easy' | null
}

const wantedPrecision = 0.95

/** Whether two names are forms of one: F1 of the verdict, and the best F1 at a precision of 95 % at least. */
export const namePairs: Stage = {
  name: 'name-pairs',
  measure: (data) => [
    ...measure(data, 'name-pairs/netransliteration-en-ru.dev.jsonl', (rows) => [
      ...rows,
      ...shuffled(rows),
    ]),
    ...measure(data, 'name-pairs/geonames.dev.jsonl', (rows) =>
      rows.filter(({ relation }) => relation !== 'alias'),
    ),
  ],
}

function measure(
  data: string,
  path: string,
  choose: (rows: readonly NamePair[]) => readonly NamePair[],
): Result[] {
  const set = readSet<NamePair>(data, path)
  if (!set) return []
  const judged = choose(set.rows).map(({ a, b, type, same }) => ({
    same,
    found: sameName(a, b, type),
  }))
  const count = judged.filter(({ same }) => same).length
  const verdicts = judged.filter(({ found }) => found.same)
  const right = verdicts.filter(({ same }) => same).length
  const scores = [
    { measure: 'F1 of the verdict', score: f1(right / verdicts.length, right / count) },
    { measure: 'best F1 at 95 % precision', score: bestAt(judged, count) },
  ]
  return scores.map((one) => ({ set: path, digest: set.digest, count, ...one }))
}

function bestAt(
  judged: readonly { readonly same: boolean; readonly found: { readonly score: number } }[],
  count: number,
): number {
  let [right, best] = [0, 0]
  for (const [at, { same }] of judged.toSorted((a, b) => b.found.score - a.found.score).entries()) {
    if (same) right += 1
    const precision = right / (at + 1)
    if (precision >= wantedPrecision) best = Math.max(best, f1(precision, right / count))
  }
  return best
}

/** Pairs of names that have nothing to do with each other: each name with another’s form. */
function shuffled(rows: readonly NamePair[]): NamePair[] {
  return rows.map((row, at) => ({
    ...row,
    b: rows[(at * 7919 + 1) % rows.length]?.b ?? '',
    same: false,
  }))
}
