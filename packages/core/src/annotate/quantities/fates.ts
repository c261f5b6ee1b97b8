import type { Outcome, Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import { fateAfter, type Reading } from './fate-after.ts'
import { fateBefore } from './fate-before.ts'
import { isOfPeople } from './kinds-of-outcome.ts'

/** A quantity that does not yet say what became of those counted, and the pieces from which and up to which it reaches. */
export interface Drafted {
  readonly quantity: Omit<Quantity, 'head' | 'outcome'>
  readonly from: number
  readonly next: number
  /** "nobody", "no casualties", "one": a number only where somebody's fate is told. */
  readonly none?: true
  /** "twice": how often something happened, which befalls nobody. */
  readonly often?: true
  /** What befell nobody, where the words counted do not say it: no |loss| of life. */
  readonly fate?: Outcome
}

/**
 * What is counted as one word, and what became of it. One fate is told of two numbers that only "and" or a comma parts:
 *
 *     killed 8 soldiers and 3 civilians        8 soldiers and 3 civilians were killed
 */
export function settleFates(
  text: string,
  drafts: readonly Drafted[],
  reading: Reading,
): Quantity[] {
  const heads = drafts.map(({ quantity }) => wordCounted(text, quantity.counted))
  const fates = drafts.map((draft, index) => fateOf(draft, heads[index] ?? null, reading))
  const joined = drafts.map(({ often }, index) => !often && isJoined(text, drafts, index, reading))
  for (const [index, fate] of fates.entries())
    if (!fate && joined[index] && !hasOwnVerb(drafts[index], reading))
      fates[index] = fates[index - 1] ?? null
  for (let index = fates.length - 1; index > 0; index -= 1)
    if (joined[index] && !fates[index - 1]) fates[index - 1] = fates[index] ?? null
  const { heads: kinds, singular, person, factor } = reading.counting
  return drafts.map(({ quantity, often }, index) => {
    const word = often ? factor : (heads[index] ?? null)
    const known = word === null ? null : (kinds.get(word) ?? singular(word))
    const told = quantity.unit === null ? (fates[index] ?? null) : null
    // 31 deaths were told of from six | districts
    const fate = told && befallsPeople.has(told) && isThing(known, reading) ? null : told
    const head = known ?? (fate && isOfPeople(fate) ? person : null)
    return { ...quantity, head, outcome: fate }
  })
}

/** What befalls nobody but people and animals. */
const befallsPeople: ReadonlySet<Outcome> = new Set([
  'killed',
  'injured',
  'casualty',
  'infected',
  'arrested',
  'jailed',
])
const living: ReadonlySet<string> = new Set(['person', 'animal'])

function isThing(head: string | null, { counting: { sorts } }: Reading): boolean {
  const sort = head === null ? undefined : sorts.get(head)
  return sort !== undefined && !living.has(sort)
}

/** The last word counted, as printed in lower case. */
function wordCounted(text: string, counted: Span | null): string | null {
  if (!counted) return null
  const printed = text.slice(counted.start, counted.end).toLowerCase()
  return /[\p{L}\p{N}]+$/u.exec(printed)?.[0] ?? null
}

function fateOf(
  { quantity, from, next, fate, often }: Drafted,
  word: string | null,
  reading: Reading,
): Outcome | null {
  if (fate || often) return fate ?? null
  const { outcomes, singular, factor } = reading.counting
  // the crowd was three |times| the usual size
  if (quantity.unit !== null || reading.pieces[next]?.word === factor) return null
  const before = fateBefore(reading.pieces, from, outcomes)
  if (before) return before
  const named =
    word === null ? undefined : (outcomes.nouns.get(word) ?? outcomes.nouns.get(singular(word)))
  if (named && named !== 'casualty') return named
  const after = fateAfter(reading, next, quantity.counted)
  // 39 |victims| were counted |dead|
  return named && !(after && harms.has(after)) ? named : after
}

const harms: ReadonlySet<Outcome> = new Set(['killed', 'injured'])

/** Whether something else is told of those counted: it claimed 60 lives, and 900 cases | were | reported. */
function hasOwnVerb(draft: Drafted | undefined, { pieces, posOf }: Reading): boolean {
  const end = draft?.quantity.counted?.end
  if (!draft || end === undefined) return false
  let at = draft.next
  while ((pieces[at]?.start ?? end) < end) at += 1
  const after = pieces[at]
  return after !== undefined && posOf(after) === 'AUX'
}

/** Whether only a comma or "and" stands between what the quantity before counts and this one. */
function isJoined(
  text: string,
  drafts: readonly Drafted[],
  index: number,
  { counting }: Reading,
): boolean {
  const last = drafts[index - 1]?.quantity
  const one = drafts[index]?.quantity
  if (!last?.counted || !one) return false
  const between = text.slice(last.counted.end, one.start).trim().toLowerCase()
  return between === counting.and || between === ',' || between === `, ${counting.and}`
}
