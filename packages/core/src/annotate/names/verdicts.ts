import type { CapitalRun } from './capital-runs.ts'
import type { NameFacts } from './facts.ts'
import {
  BEGIN,
  INSIDE,
  LAST,
  labelOf,
  NAME_LABELS,
  NAME_TYPES,
  OUTSIDE,
  partOf,
  UNIT,
} from './labels.ts'
import type { PlacedRun, Reading } from './reading.ts'
import { KINDS, keyOf, kindOf, kindOfRun, type Tally, type Votes, weightOf } from './votes.ts'

const WIDTH = NAME_LABELS.length

/**
 * What all other mentions say of a word, as small numbers, one entry a word of a run: 0 where there are none, else which
 * kind won, how clearly, and with how many votes.
 */
export interface Verdicts {
  /** The label that won, from 1 on. */
  readonly label: Uint8Array
  /** Of the word anywhere; alone; as the first and as the last word of a longer name. */
  readonly any: Uint8Array
  readonly alone: Uint8Array
  readonly opens: Uint8Array
  readonly ends: Uint8Array
  /** Of the name that the word was read in, elsewhere, and how many words more than one it has, up to LONG. */
  readonly named: Uint8Array
  readonly more: Uint8Array
  /** Of all words of the run together, as a name and as a run. */
  asName: number
  asRun: number
}

/** Room for the verdicts on a run of this many words: used again for each. */
export function verdictRoom(length: number): Verdicts {
  const list = () => new Uint8Array(length)
  const ofWords = { label: list(), any: list(), alone: list(), opens: list(), ends: list() }
  return { ...ofWords, named: list(), more: list(), asName: 0, asRun: 0 }
}

const CLEAR = 0.95
const MOSTLY = 0.6
const MANY = 20
const SOME = 6
/** Names of more words than one and so many are as long as those. */
const LONG = 3
/** Of one that is no name, no vote was counted. */
const NOT_COUNTED = -1
/** How many verdicts there are for one kind. */
const SORTS = 9
/** No verdict is so high. */
export const NO_WORD = 255

function verdict(kind: number, votes: number, all: number): number {
  if (all <= 0) return 0
  const share = votes / all
  const clear = share > CLEAR ? 2 : share > MOSTLY ? 1 : 0
  const often = all > MANY ? 2 : all > SOME ? 1 : 0
  return 1 + kind * SORTS + clear * 3 + often
}

const bit = (part: number) => 1 << part
const ANYWHERE = bit(BEGIN) | bit(INSIDE) | bit(LAST) | bit(UNIT)

/** The votes that are left for one spelling. */
const left = new Int32Array(WIDTH)

/** Fills in what other mentions say of the words of a run, of the names that were read in it, and of the whole. */
export function fillVerdicts(
  facts: NameFacts,
  reading: Reading,
  votes: Votes,
  { run }: PlacedRun,
  verdicts: Verdicts,
): void {
  const { labels, leads } = reading
  judgeWords(reading, votes, run, verdicts)
  judgeNames(facts, reading, votes, run, verdicts)
  const key = keyOf(facts.lower, run.first, run.last)
  const kind = kindOfRun(run, labels)
  const weight = weightOf(leads[run.last] as number)
  verdicts.asName = verdictOn(votes.names, key, kind || NOT_COUNTED, weight)
  verdicts.asRun = verdictOn(votes.runs, key, kind, weight)
}

function judgeNames(
  { lower }: NameFacts,
  { labels, leads }: Reading,
  votes: Votes,
  run: CapitalRun,
  verdicts: Verdicts,
): void {
  let last = run.first
  for (let first = run.first; first <= run.last; first = last + 1) {
    last = first
    const label = labels[first] as number
    if (label !== OUTSIDE) while (last < run.last && partOf(labels[last] as number) < LAST) last++
    const kind = kindOf(label) || NOT_COUNTED
    const weight = weightOf(leads[last] as number)
    const named = verdictOn(votes.names, keyOf(lower, first, last), kind, weight)
    verdicts.named.fill(named, first - run.first, last - run.first + 1)
    verdicts.more.fill(Math.min(last - first, LONG), first - run.first, last - run.first + 1)
  }
}

function judgeWords(
  { labels, leads }: Reading,
  votes: Votes,
  run: CapitalRun,
  verdicts: Verdicts,
): void {
  for (let i = run.first; i <= run.last; i++) {
    const at = i - run.first
    const spelling = votes.spelling[i] as number
    if (spelling < 0 || votes.times[spelling] === 1) {
      verdicts.label[at] = 0
      verdicts.any[at] = 0
      verdicts.alone[at] = 0
      verdicts.opens[at] = 0
      verdicts.ends[at] = 0
      continue
    }
    let best = OUTSIDE
    for (let label = 0; label < WIDTH; label++) {
      const own = label === labels[i] ? weightOf(leads[i] as number) : 0
      left[label] = (votes.labels[spelling * WIDTH + label] as number) - own
      if ((left[label] as number) > (left[best] as number)) best = label
    }
    verdicts.label[at] = best + 1
    verdicts.any[at] = among(ANYWHERE, left[OUTSIDE] as number)
    verdicts.alone[at] = among(bit(UNIT), left[OUTSIDE] as number)
    verdicts.opens[at] = among(bit(BEGIN), 0)
    verdicts.ends[at] = among(bit(LAST), 0)
  }
}

/** The verdict of the votes that are left for these parts of names, and for no name. */
function among(parts: number, none: number): number {
  let best = 0
  let top = none
  let all = none
  for (let type = 0; type < NAME_TYPES.length; type++) {
    let own = 0
    for (let part = BEGIN; part <= UNIT; part++)
      if (parts & bit(part)) own += left[labelOf(type, part)] as number
    all += own
    if (own <= top) continue
    top = own
    best = type + 1
  }
  return verdict(best, top, all)
}

/** The verdict of a tally on a key, without one's own vote: its kind and weight. */
function verdictOn(tally: Tally, key: number, kind: number, weight: number): number {
  const at = tally.at(key)
  if (at === undefined) return 0
  let best = 0
  let top = 0
  let all = 0
  for (let one = 0; one < KINDS; one++) {
    const others = (tally.votes[at + one] as number) - (one === kind ? weight : 0)
    all += others
    if (others <= top) continue
    top = others
    best = one
  }
  return verdict(best, top, all)
}
