import { PartOfSpeech } from '../../model/token.ts'
import type { NameFacts } from './facts.ts'
import type { PlacedRun, Reading } from './reading.ts'
import { KINDS, kindOf } from './votes.ts'

const AND = PartOfSpeech.options.indexOf('CCONJ')
const PUNCTUATION = PartOfSpeech.options.indexOf('PUNCT')
/** ", and" */
const MOST_BETWEEN = 2
const ROOM = 8

/** What was read of the words next to each run that nothing but marks and "and" part from it, 0 where there are none. */
export interface Joined {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** Lists and pairs hold names of one type: Oslo, Bergen and Vardø. */
export function findJoined(facts: NameFacts, { runs, labels, leads }: Reading): Joined {
  const before = new Uint8Array(runs.length)
  const after = new Uint8Array(runs.length)
  const told = (i: number, between: number) =>
    1 + (leads[i] as number) + ROOM * (kindOf(labels[i] as number) + KINDS * between)
  for (let n = 1; n < runs.length; n++) {
    const left = runs[n - 1] as PlacedRun
    const right = runs[n] as PlacedRun
    const between = right.run.first - left.run.last - 1
    if (left.sentence !== right.sentence || !areJoined(facts, left.run.last, right.run.first))
      continue
    before[n] = told(left.run.last, between)
    after[n - 1] = told(right.run.first, between)
  }
  return { before, after }
}

function areJoined({ parts }: NameFacts, last: number, first: number): boolean {
  if (first - last - 1 > MOST_BETWEEN) return false
  for (let i = last + 1; i < first; i++)
    if (parts[i] !== AND && parts[i] !== PUNCTUATION) return false
  return true
}
