import type { Weights } from '../../language/weights.ts'
import { addRows } from '../words/add-rows.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { NameFacts, RunsOfSentence } from './facts.ts'
import { fillNameFeatures, NAME_FEATURES } from './features.ts'
import { NAME_LABELS } from './labels.ts'
import { bestPath, pathRoom } from './path.ts'
import { findRivals, type Rivals, rivalsRoom } from './rivals.ts'

const WIDTH = NAME_LABELS.length

/** A run where it stands. */
export interface PlacedRun {
  readonly run: CapitalRun
  readonly sentence: RunsOfSentence
  /** The number of its first word among the words of all runs: its scores begin there, times the number of labels. */
  readonly slot: number
}

/** What the tagger read of a text. */
export interface Reading {
  readonly runs: readonly PlacedRun[]
  /** How many words the runs have. */
  readonly words: number
  /** Scores of the labels, hundredths of a logarithm of odds, one row a word of a run. */
  readonly scores: Int32Array
  /** The label of each word of the text: OUTSIDE where it is in no run. */
  readonly labels: Uint8Array
  /** The label that each of these has against it, and how sure it is nevertheless: from 0, unsure, to SUREST. */
  readonly rivals: Uint8Array
  readonly leads: Uint8Array
}

/** From so far ahead on, in hundredths of a logarithm of odds, a label is one step surer. */
const STEPS = [40, 90, 150, 230, 330]
export const SUREST = STEPS.length

/** Reads the runs of a text by themselves. */
export function readRuns(facts: NameFacts, weights: Weights): Reading {
  const runs = placeRuns(facts)
  const last = runs.at(-1)
  const words = last ? last.slot + lengthOf(last) : 0
  const reading = {
    ...{ runs, words },
    scores: new Int32Array(words * WIDTH),
    labels: new Uint8Array(facts.count),
    rivals: new Uint8Array(facts.count),
    leads: new Uint8Array(facts.count),
  }
  const longest = longestOf(runs)
  const room = pathRoom(longest)
  const against = rivalsRoom(longest)
  const rows = new Int32Array(NAME_FEATURES)
  const { lanes, rows: size, transitions } = weights
  for (const placed of runs) {
    const { run, sentence, slot } = placed
    const length = lengthOf(placed)
    for (let i = 0; i < length; i++) {
      fillNameFeatures(facts, run.first + i, run, sentence, size - 1, rows)
      addRows(lanes, WIDTH, rows, 0, NAME_FEATURES, reading.scores, (slot + i) * WIDTH)
    }
    const path = bestPath(reading.scores, length, transitions, room, slot * WIDTH)
    findRivals(reading.scores, length, transitions, room, against, slot * WIDTH)
    note(reading, run, path, against)
  }
  return reading
}

export const lengthOf = ({ run }: PlacedRun): number => run.last - run.first + 1

export function scoresOf({ scores }: Reading, placed: PlacedRun): Int32Array {
  return scores.subarray(placed.slot * WIDTH, (placed.slot + lengthOf(placed)) * WIDTH)
}

export function longestOf(runs: readonly PlacedRun[]): number {
  let longest = 0
  for (const one of runs) longest = Math.max(longest, lengthOf(one))
  return longest
}

function placeRuns({ sentences }: NameFacts): PlacedRun[] {
  const placed: PlacedRun[] = []
  let slot = 0
  for (const sentence of sentences) {
    for (const run of sentence.runs) {
      placed.push({ run, sentence, slot })
      slot += run.last - run.first + 1
    }
  }
  return placed
}

function note(
  { labels, rivals, leads }: Reading,
  { first, last }: CapitalRun,
  path: Uint8Array,
  against: Rivals,
): void {
  for (let i = 0; i <= last - first; i++) {
    labels[first + i] = path[i] as number
    rivals[first + i] = against.labels[i] as number
    const behind = against.behind[i] as number
    let lead = 0
    while (lead < SUREST && behind >= (STEPS[lead] as number)) lead++
    leads[first + i] = lead
  }
}
