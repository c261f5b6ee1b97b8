import { featureRow } from '../words/feature-row.ts'
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
  let next = 0
  const add = (a: number, b: number) => {
    rows[next] = featureRow(next, a, b, mask)
    next++
  }
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

  add(label, 0)
  add(sure, rivals[i] as number)
  add(sure, before)
  add(sure, after)
  add(label + 32 * before, after)
  add(best, sure)
  add(best, where)
  add(best, bits)
  add(any, 0)
  add(any, sure)
  add(any, place)
  add(any, bits)
  add(alone, label)
  add(alone, where)
  add(opens, label)
  add(opens, where)
  add(ends, label)
  add(ends, where)
  add(alone + 256 * opens, ends + 256 * place)
  add(anyAt(i - 1), any)
  add(any, anyAt(i + 1))
  add(anyAt(i - 1), label)
  add(anyAt(i + 1), label)
  add(anyAt(run.last), read)
  add(anyAt(run.first), read)
  const named = verdicts.named[k] as number
  const kind = label === OUTSIDE ? -1 : kindOf(label)
  add(named, (verdicts.more[k] as number) + 8 * kind)
  add(named, sure)
  add(verdicts.asName, where)
  add(verdicts.asName, read)
  add(verdicts.asRun, where)
  add(verdicts.asRun, read)
  add(left, read)
  add(right, read)
  add(left + 256 * right, where)
  add(left + 256 * any, place)
  add(right + 256 * any, place)
  add(bits, label)
  add(cluster, label)
  add(cluster, any)
  add(facts.lower[i] as number, any)
  add(wordBefore, read)
  add(wordAfter, read)
  add(wordBefore, any + 256 * place)
  add(wordAfter, any + 256 * place)
  add(facts.shape[i] as number, label + 32 * any)
}
