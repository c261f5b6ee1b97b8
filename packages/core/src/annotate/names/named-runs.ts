import type { Tagger } from '../../language/tagger.ts'
import type { NameType } from '../../model/name.ts'
import { PartOfSpeech } from '../../model/token.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { NameFacts, RunsOfSentence } from './facts.ts'
import type { FoundName } from './found-name.ts'
import { BEGIN, INSIDE, NAME_LABELS, NAME_TYPES, OUTSIDE, partOf, typeOf, UNIT } from './labels.ts'
import { readAgain } from './read-again.ts'
import { lengthOf, type PlacedRun, type Reading, readRuns } from './reading.ts'
import { GIVEN } from './words.ts'

const PRONOUN = PartOfSpeech.options.indexOf('PRON')
const PROPER_NOUN = PartOfSpeech.options.indexOf('PROPN')

/** Reads the names of the runs of a text by a learned tagger, and again by one that knows what it read. */
export function nameRuns(
  facts: NameFacts,
  { names, namesAgain }: Pick<Tagger, 'names' | 'namesAgain'>,
  add: (found: FoundName) => void,
): void {
  const reading = readRuns(facts, names)
  readAgain(facts, reading, namesAgain)
  for (const run of reading.runs) nameRun(facts, reading, run, add)
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

/** Reads the names of a run. */
function nameRun(
  facts: NameFacts,
  reading: Reading,
  placed: PlacedRun,
  add: (found: FoundName) => void,
): void {
  const { run, sentence } = placed
  const length = lengthOf(placed)
  let start = 0
  for (let i = 0; i < length; i++) {
    const label = reading.labels[run.first + i] as number
    if (label === OUTSIDE) continue
    const part = partOf(label)
    if (part === BEGIN || part === UNIT) start = i
    if (part === BEGIN || part === INSIDE || (part === UNIT && isLetter(facts, run.first + i)))
      continue
    const type = NAME_TYPES[typeOf(label)] as NameType
    const score = confidence(reading, placed, start, i)
    const loose = start === 1 && reading.labels[run.first] === OUTSIDE && type === 'person'
    const given = loose && opensWithGiven(facts, run, sentence)
    add({ first: given ? run.first : run.first + start, last: run.first + i, type, score })
  }
}

/** What one of a logarithm of odds is kept as: how far a label must be ahead of the next for a confidence of about 0.73. */
const AHEAD = 100

/** From the mean lead of the labels taken over the best of the others. */
function confidence(
  { scores, labels }: Reading,
  { run, slot }: PlacedRun,
  first: number,
  last: number,
): number {
  const width = NAME_LABELS.length
  let lead = 0
  for (let i = first; i <= last; i++) {
    const label = labels[run.first + i] as number
    const row = (slot + i) * width
    let rival = Number.NEGATIVE_INFINITY
    for (let other = 0; other < width; other++) {
      if (other !== label) rival = Math.max(rival, scores[row + other] as number)
    }
    lead += (scores[row + label] as number) - rival
  }
  const mean = lead / (last - first + 1)
  return Math.round(1000 / (1 + Math.exp(-mean / AHEAD))) / 1000
}
