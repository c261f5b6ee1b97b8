import { isIn, type OfWord } from '../../annotate/words/word-numbers.ts'
import type { Counting } from '../../language/counting.ts'
import type { Figure } from '../../model/figure.ts'
import { type Around, lowerAt, lowerBefore, posAt } from './around.ts'
import { isNear } from './is-near.ts'

/** This many words before a figure may end what says that it was once to be. */
const reach = 8

/** Whether a figure is of what was to be and did not come: "|had been due| to open on Friday". */
export function isUndone(around: Around, { undone }: Counting): boolean {
  const begins = beginningsOf(undone)
  const near = around.words.slice(Math.max(around.from, around.first - reach), around.first)
  if (!near.some(({ lower, number }) => begins(lower, number))) return false
  const before = ` ${lowerBefore(around, reach).join(' ')} `
  return undone.some((wording) => before.includes(` ${wording} `))
}

/** At most this many words may open a sentence that is of an earlier time: "In an |earlier| survey, finished four years ago, …". */
const reachOpening = 5

/** Whether a number is of an earlier time: "280 million a year |earlier|"; not where "|previously| unknown" is an adjective. */
export function isFormer(around: Around, { former }: Counting): boolean {
  const holds = (at: number) => posAt(around, at) !== 'ADV' || posAt(around, at + 1) !== 'ADJ'
  if (isNear(around, former, holds)) return true
  const { opens, from, first } = around
  if (!opens) return false
  for (let at = from; at < Math.min(first, from + reachOpening); at += 1)
    if (former.has(lowerAt(around, at)) && holds(at)) return true
  return false
}

const known = new WeakMap<readonly string[], OfWord<boolean>>()

/** Whether one of some wordings begins with a word. */
function beginningsOf(wordings: readonly string[]): OfWord<boolean> {
  const kept = known.get(wordings)
  if (kept) return kept
  const made = isIn(new Set(wordings.map((wording) => wording.split(' ', 1)[0] as string)))
  known.set(wordings, made)
  return made
}

/** This many words before an end stands what makes it the time itself. */
const reachTurn = 6

/**
 * Whether a time is the first or the last of a stretch: "|since| Friday", "|until| about noon"; but what did |not| begin |until|
 * noon began at noon.
 */
export function edgeOf(around: Around, { edges, turns }: Counting): Figure['edge'] {
  let before = around.first - 1
  while (posAt(around, before) === 'ADV' || posAt(around, before) === 'DET') before -= 1
  const [first, last] = [lowerAt(around, before - 1), lowerAt(around, before)]
  const edge = edges.get(`${first} ${last}`) ?? edges.get(last) ?? 'none'
  return edge !== 'none' && isTurned(around, before, turns) ? 'none' : edge
}

function isTurned(around: Around, edge: number, turns: ReadonlySet<string>): boolean {
  for (let at = edge - 1; at >= edge - reachTurn && posAt(around, at) !== 'PUNCT'; at -= 1)
    if (turns.has(lowerAt(around, at))) return true
  return false
}
