import { RowFiller } from '../words/row-filler.ts'
import type { NameFacts } from './facts.ts'
import type { Joined } from './joined.ts'
import { OUTSIDE } from './labels.ts'
import type { PlacedRun, Reading } from './reading.ts'
import { NO_WORD, type Verdicts } from './verdicts.ts'
import { kindOf, type Votes } from './votes.ts'

/** How many features a word has when it is read again. */
export const AGAIN_FEATURES = 45

/** What a second reading looks at. */
export interface AgainFacts {
  readonly facts: NameFacts
  readonly reading: Reading
  readonly votes: Votes
  readonly joined: Joined
}

const filler = new RowFiller(Array.from({ length: AGAIN_FEATURES }, (_, feature) => feature))

/** Fills `rows` with the features of word `i` of the run of number `n`, on whose words there are these verdicts. */
export function fillAgainFeatures(
  { facts, reading, joined }: AgainFacts,
  n: number,
  i: number,
  verdicts: Verdicts,
  mask: number,
  rows: Int32Array,
): void {
  const { run, sentence } = reading.runs[n] as PlacedRun
  const { labels, rivals, leads } = reading
  filler.begin(rows, mask)
  const sureAt = (at: number) =>
    at < run.first || at > run.last ? -1 : (labels[at] as number) * 8 + (leads[at] as number)
  const anyAt = (at: number) =>
    at < run.first || at > run.last ? NO_WORD : (verdicts.any[at - run.first] as number)
  const wordAt = (at: number) =>
    at < sentence.first || at > sentence.last ? -1 : (facts.lower[at] as number)

  const k = i - run.first
  const label = labels[i] as number
  const sure = sureAt(i)
  const before = sureAt(i - 1)
  const after = sureAt(i + 1)
  const place = (i === run.first ? 1 : 0) + (i === run.last ? 2 : 0)
  const where = place + 4 * Math.min(run.last - run.first, 6)
  const read = label + 32 * place
  const best = verdicts.label[k] as number
  const any = verdicts.any[k] as number
  const alone = verdicts.alone[k] as number
  const opens = verdicts.opens[k] as number
  const ends = verdicts.ends[k] as number
  const bits = facts.known[i] as number
  const cluster = facts.cluster[i] as number
  const left = joined.before[n] as number
  const right = joined.after[n] as number
  const wordBefore = wordAt(run.first - 1)
  const wordAfter = wordAt(run.last + 1)

  filler.add(label, 0)
  filler.add(sure, rivals[i] as number)
  filler.add(sure, before)
  filler.add(sure, after)
  filler.add(label + 32 * before, after)
  filler.add(best, sure)
  filler.add(best, where)
  filler.add(best, bits)
  filler.add(any, 0)
  filler.add(any, sure)
  filler.add(any, place)
  filler.add(any, bits)
  filler.add(alone, label)
  filler.add(alone, where)
  filler.add(opens, label)
  filler.add(opens, where)
  filler.add(ends, label)
  filler.add(ends, where)
  filler.add(alone + 256 * opens, ends + 256 * place)
  filler.add(anyAt(i - 1), any)
  filler.add(any, anyAt(i + 1))
  filler.add(anyAt(i - 1), label)
  filler.add(anyAt(i + 1), label)
  filler.add(anyAt(run.last), read)
  filler.add(anyAt(run.first), read)
  const named = verdicts.named[k] as number
  const kind = label === OUTSIDE ? -1 : kindOf(label)
  filler.add(named, (verdicts.more[k] as number) + 8 * kind)
  filler.add(named, sure)
  filler.add(verdicts.asName, where)
  filler.add(verdicts.asName, read)
  filler.add(verdicts.asRun, where)
  filler.add(verdicts.asRun, read)
  filler.add(left, read)
  filler.add(right, read)
  filler.add(left + 256 * right, where)
  filler.add(left + 256 * any, place)
  filler.add(right + 256 * any, place)
  filler.add(bits, label)
  filler.add(cluster, label)
  filler.add(cluster, any)
  filler.add(facts.lower[i] as number, any)
  filler.add(wordBefore, read)
  filler.add(wordAfter, read)
  filler.add(wordBefore, any + 256 * place)
  filler.add(wordAfter, any + 256 * place)
  filler.add(facts.shape[i] as number, label + 32 * any)
}
