import type { Weights } from '../../language/weights.ts'
import type { NameType } from '../../model/name.ts'
import { PartOfSpeech } from '../../model/token.ts'
import { addRows } from '../words/add-rows.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { NameFacts, RunsOfSentence } from './facts.ts'
import { fillNameFeatures, NAME_FEATURES } from './features.ts'
import { BEGIN, INSIDE, NAME_LABELS, NAME_TYPES, OUTSIDE, partOf, typeOf, UNIT } from './labels.ts'
import type { FoundName } from './parts.ts'
import { bestPath, type PathRoom, pathRoom } from './path.ts'
import { GIVEN } from './words.ts'

const PRONOUN = PartOfSpeech.options.indexOf('PRON')
const PROPER_NOUN = PartOfSpeech.options.indexOf('PROPN')

/** Reads the names of the runs of a text by a learned tagger. */
export function nameRuns(
  facts: NameFacts,
  weights: Weights,
  add: (found: FoundName) => void,
): void {
  const room = runRoom(longestRun(facts))
  for (const sentence of facts.sentences) {
    for (const run of sentence.runs) nameRun(facts, run, sentence, weights, room, add)
  }
}

/** "|April| Ryan asked": a first name that opens a sentence, right before a person that was read without it. */
function opensWithGiven(
  { known, parts }: NameFacts,
  run: CapitalRun,
  { first }: RunsOfSentence,
): boolean {
  const isGiven = ((known[first] as number) & GIVEN) !== 0 && parts[first] === PROPER_NOUN
  return isGiven && run.first === first
}

/** "I" is nobody's name. */
function isLetter({ lower, prefix1, parts }: NameFacts, token: number): boolean {
  return lower[token] === prefix1[token] && parts[token] === PRONOUN
}

/** Room to work in for the longest run of a text: used again for each. */
interface RunRoom extends PathRoom {
  readonly rows: Int32Array
  readonly scores: Int32Array
}

function runRoom(length: number): RunRoom {
  const scores = new Int32Array(length * NAME_LABELS.length)
  return { ...pathRoom(length), rows: new Int32Array(NAME_FEATURES), scores }
}

function longestRun({ sentences }: NameFacts): number {
  let longest = 0
  for (const { runs } of sentences)
    for (const { first, last } of runs) longest = Math.max(longest, last - first + 1)
  return longest
}

/** Reads the names of a run. */
function nameRun(
  facts: NameFacts,
  run: CapitalRun,
  sentence: RunsOfSentence,
  weights: Weights,
  room: RunRoom,
  add: (found: FoundName) => void,
): void {
  const length = run.last - run.first + 1
  const { scores } = room
  scoreRun(facts, run, sentence, weights, room)
  const path = bestPath(scores, length, weights.transitions, room)
  let start = 0
  for (let i = 0; i < length; i++) {
    const label = path[i] as number
    if (label === OUTSIDE) continue
    const part = partOf(label)
    if (part === BEGIN || part === UNIT) start = i
    if (part === BEGIN || part === INSIDE || (part === UNIT && isLetter(facts, run.first + i)))
      continue
    const type = NAME_TYPES[typeOf(label)] as NameType
    const score = confidence(scores, path, start, i)
    const loose = start === 1 && path[0] === OUTSIDE && type === 'person'
    const given = loose && opensWithGiven(facts, run, sentence)
    add({ first: given ? run.first : run.first + start, last: run.first + i, type, score })
  }
}

function scoreRun(
  facts: NameFacts,
  run: CapitalRun,
  sentence: RunsOfSentence,
  { labels, rows: size, lanes }: Weights,
  { rows, scores }: RunRoom,
): void {
  const width = labels.length
  const length = run.last - run.first + 1
  scores.fill(0, 0, length * width)
  for (let i = 0; i < length; i++) {
    fillNameFeatures(facts, run.first + i, run, sentence, size - 1, rows)
    addRows(lanes, width, rows, 0, NAME_FEATURES, scores, i * width)
  }
}

/** What one of a logarithm of odds is kept as: how far a label must be ahead of the next for a confidence of about 0.73. */
const AHEAD = 100

/** From the mean lead of the labels taken over the best of the others. */
function confidence(scores: Int32Array, path: Uint8Array, first: number, last: number): number {
  const width = NAME_LABELS.length
  let lead = 0
  for (let i = first; i <= last; i++) {
    const label = path[i] as number
    let rival = Number.NEGATIVE_INFINITY
    for (let other = 0; other < width; other++) {
      if (other !== label) rival = Math.max(rival, scores[i * width + other] as number)
    }
    lead += (scores[i * width + label] as number) - rival
  }
  const mean = lead / (last - first + 1)
  return Math.round(1000 / (1 + Math.exp(-mean / AHEAD))) / 1000
}
