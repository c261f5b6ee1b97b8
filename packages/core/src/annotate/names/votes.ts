import { CAPITAL } from '../words/word-facts.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { NameFacts } from './facts.ts'
import { BEGIN, LAST, NAME_LABELS, NAME_TYPES, OUTSIDE, partOf, typeOf, UNIT } from './labels.ts'
import type { Reading } from './reading.ts'

const WIDTH = NAME_LABELS.length
/** The types of names from 1 on; 0: no name. */
export const KINDS = NAME_TYPES.length + 1

export const kindOf = (label: number): number => (label === OUTSIDE ? 0 : typeOf(label) + 1)

/** What was read where, summed up over a text. A mention votes the louder, the surer it was read. */
export interface Votes {
  /** The number of the spelling of each word of a run that has a capital, -1 for other words. */
  readonly spelling: Int32Array
  /** How often each spelling stands in runs. */
  readonly times: Int32Array
  /** Votes for labels, one row a spelling. */
  readonly labels: Int32Array
  /** Votes for kinds, by the words of a name, and by the words of a run that is one name or none. */
  readonly names: Tally
  readonly runs: Tally
}

/** Votes for kinds, by a key. */
export class Tally {
  readonly votes: Int32Array
  readonly #places = new Map<number, number>()

  /** For so many keys at most. */
  constructor(most: number) {
    this.votes = new Int32Array(most * KINDS)
  }

  add(key: number, kind: number, weight: number): void {
    const at = this.at(key) ?? this.#places.size * KINDS
    this.#places.set(key, at)
    this.votes[at + kind] = (this.votes[at + kind] as number) + weight
  }

  /** Where the votes of a key begin. */
  at(key: number): number | undefined {
    return this.#places.get(key)
  }
}

/** What the vote of a word weighs that was read so surely. */
export const weightOf = (lead: number): number => 1 + lead

const PRIME = 0x01000193

/** A hash of some words. */
export function keyOf(words: Int32Array, first: number, last: number): number {
  let key = last - first + 1
  for (let i = first; i <= last; i++) key = Math.imul(key ^ (words[i] as number), PRIME)
  return key ^ (key >>> 15)
}

/** Collects the votes of a first reading. */
export function collectVotes(facts: NameFacts, reading: Reading): Votes {
  const { runs, labels, leads } = reading
  const { spelling, count } = numberSpellings(facts, reading)
  const votes: Votes = {
    spelling,
    times: new Int32Array(count),
    labels: new Int32Array(count * WIDTH),
    names: new Tally(reading.words),
    runs: new Tally(runs.length),
  }
  for (const { run } of runs) {
    let start = run.first
    for (let i = run.first; i <= run.last; i++) {
      const label = labels[i] as number
      const weight = weightOf(leads[i] as number)
      const word = spelling[i] as number
      if (word >= 0) {
        const at = word * WIDTH + label
        votes.times[word] = (votes.times[word] as number) + 1
        votes.labels[at] = (votes.labels[at] as number) + weight
      }
      if (label === OUTSIDE) continue
      const part = partOf(label)
      if (part === BEGIN || part === UNIT) start = i
      if (part >= LAST) votes.names.add(keyOf(facts.lower, start, i), kindOf(label), weight)
    }
    const weight = weightOf(leads[run.last] as number)
    votes.runs.add(keyOf(facts.lower, run.first, run.last), kindOfRun(run, labels), weight)
  }
  return votes
}

/** Words that are the same but for capitals are one spelling. */
function numberSpellings({ count: words, first: firstOf, makeup }: NameFacts, { runs }: Reading) {
  const spelling = new Int32Array(words).fill(-1)
  const numbers = new Int32Array(words).fill(-1)
  let count = 0
  for (const { run } of runs) {
    for (let i = run.first; i <= run.last; i++) {
      if (((makeup[i] as number) & CAPITAL) === 0) continue
      const first = firstOf[i] as number
      if (numbers[first] === -1) numbers[first] = count++
      spelling[i] = numbers[first] as number
    }
  }
  return { spelling, count }
}

/** The kind of the one name that a run is, 0 where it is none or several. */
export function kindOfRun({ first, last }: CapitalRun, labels: Uint8Array): number {
  const label = labels[first] as number
  if (first === last) return kindOf(label)
  const opens = label !== OUTSIDE && partOf(label) === BEGIN
  for (let i = first + 1; i < last; i++) {
    if (!opens || partOf(labels[i] as number) === LAST) return 0
  }
  return opens ? kindOf(label) : 0
}
