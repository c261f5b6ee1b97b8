import type { Weights } from '../../language/weights.ts'
import { addRows } from '../words/add-rows.ts'
import { AGAIN_FEATURES, type AgainFacts, fillAgainFeatures } from './again-features.ts'
import type { NameFacts } from './facts.ts'
import { findJoined } from './joined.ts'
import { NAME_LABELS } from './labels.ts'
import { bestPath, pathRoom } from './path.ts'
import { lengthOf, longestOf, type PlacedRun, type Reading } from './reading.ts'
import { fillVerdicts, type Verdicts, verdictRoom } from './verdicts.ts'
import { collectVotes, kindOf } from './votes.ts'

const WIDTH = NAME_LABELS.length
/** A label that is less sure than this may change. */
const SURE = 3

/**
 * Reads the runs of a text for a second time, now knowing how the same words and names were read elsewhere in it and beside
 * them (V. Krishnan and C. Manning 2006). What these say is added to the scores of the first reading. Runs that were
 * surely read, and of which no word was read as anything else anywhere, are left as they are. All look at the first
 * reading: the order in which runs are read again changes nothing.
 */
export function readAgain(facts: NameFacts, reading: Reading, weights: Weights): void {
  const { runs, labels, scores } = reading
  const all = lookAgain(facts, reading)
  const longest = longestOf(runs)
  const verdicts = verdictRoom(longest)
  const room = pathRoom(longest)
  const rows = new Int32Array(AGAIN_FEATURES)
  const changed: { readonly first: number; readonly path: Uint8Array }[] = []
  runs.forEach((placed, n) => {
    if (!mayChange(all, n)) return
    const { run, slot } = placed
    fillVerdicts(facts, reading, all.votes, placed, verdicts)
    for (let i = run.first; i <= run.last; i++) {
      fillAgainFeatures(all, n, i, verdicts, weights.rows - 1, rows)
      const to = (slot + i - run.first) * WIDTH
      addRows(weights.lanes, WIDTH, rows, 0, AGAIN_FEATURES, scores, to)
    }
    const length = lengthOf(placed)
    const path = bestPath(scores, length, weights.transitions, room, slot * WIDTH)
    changed.push({ first: run.first, path: path.slice(0, length) })
  })
  for (const { first, path } of changed) labels.set(path, first)
}

/** What a second reading looks at. */
export function lookAgain(facts: NameFacts, reading: Reading): AgainFacts {
  return { facts, reading, votes: collectVotes(facts, reading), joined: findJoined(facts, reading) }
}

/** Was a word of the run of number `n` read without being sure, or as something else in another place? */
export function mayChange({ reading, votes }: AgainFacts, n: number): boolean {
  const { run } = reading.runs[n] as PlacedRun
  for (let i = run.first; i <= run.last; i++) {
    if ((reading.leads[i] as number) < SURE) return true
    const spelling = votes.spelling[i] as number
    if (spelling < 0 || votes.times[spelling] === 1) continue
    const kind = kindOf(reading.labels[i] as number)
    for (let label = 0; label < WIDTH; label++) {
      const isOther = (votes.labels[spelling * WIDTH + label] as number) > 0
      if (isOther && kindOf(label) !== kind) return true
    }
  }
  return false
}

/** The features of the words of the run of number `n`, one list of rows a word. */
export function againRows(
  all: AgainFacts,
  n: number,
  verdicts: Verdicts,
  mask: number,
): Int32Array[] {
  const placed = all.reading.runs[n] as PlacedRun
  fillVerdicts(all.facts, all.reading, all.votes, placed, verdicts)
  return Array.from({ length: lengthOf(placed) }, (_, k) => {
    const rows = new Int32Array(AGAIN_FEATURES)
    fillAgainFeatures(all, n, placed.run.first + k, verdicts, mask, rows)
    return rows
  })
}
