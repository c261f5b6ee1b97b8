import type { Counting } from '../../language/counting.ts'
import type { Figure } from '../../model/figure.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import { type Around, lowerAt, lowerBefore, posAt } from './around.ts'

/** This many words before a number may the word stand that makes it a part. */
const reach = 2

/** This many words before a number may the word stand that sets it beside another: must |also| pay |75,000 crowns|. */
const reachBeside = 4

/** At most this many code units before its sentence may stand those of whom a number tells: the sentence before it. */
const reachOfThem = 160
/** And so many numbers are looked at. */
const mostTold = 6

/** At most this many words after a number may stand before "among": three |of the children were| among the dead. */
const reachAfter = 5

/** The outcomes of the numbers before a number, in its sentence and the one before; null: of those that have none. */
export function toldBefore(
  quantities: readonly Quantity[],
  index: number,
  { start }: Span,
): ReadonlySet<Quantity['outcome']> {
  const told = new Set<Quantity['outcome']>()
  for (const one of quantities.slice(Math.max(0, index - mostTold), index))
    if (one.start >= start - reachOfThem) told.add(one.outcome)
  return told
}

/**
 * Whether a number is of all, of a part, or of more than those told before: "eight of them", "seven of nine", "another eight".
 * Where something befell those counted that is told of nobody before, they are all whom it befell: "63 of them are missing".
 */
export function shareOf(
  around: Around,
  counting: Counting,
  { outcome, unit }: Pick<Quantity, 'outcome' | 'unit'>,
  told: ReadonlySet<Quantity['outcome']>,
): Figure['share'] {
  const { apart, besides, partBehind } = counting
  const isMeasure = unit !== null
  const isNew = outcome !== null && !told.has(outcome)
  if (isOfThose(around, counting, isMeasure, isNew)) return 'part'
  const before = lowerBefore(around, reach)
  if (before.some((word) => apart.part.has(word))) return 'part'
  if (isPartAfter(around, partBehind)) return 'part'
  if (isSetBeside(around, besides)) return 'more'
  // "five percent more" is a whole
  const goesOn = !isMeasure && apart.moreAfter.has(lowerAt(around, around.last + 1))
  const isMore = apart.more.has(before.at(-1) ?? '') || goesOn
  // 15 are dead, another 33 were hurt
  return isMore && !(isNew && hasOutcome(told)) ? 'more' : 'whole'
}

/** eight |of them|      seven |of nine|      eight |of the children|      |of whom| eight      |Of the coins,| eight */
function isOfThose(
  around: Around,
  counting: Counting,
  isMeasure: boolean,
  isNew: boolean,
): boolean {
  const { partitive, partOf, all, definite } = counting
  const { last, marks, to } = around
  const before = lowerBefore(around, reach)
  // |all| nine of them
  if (lowerAt(around, last + 1) === partitive && before.at(-1) !== all) {
    const those = lowerAt(around, last + 2)
    const isFigure = last + 2 < to && marks.counted[last + 2] === 1
    if (isFigure || (!isMeasure && definite.has(those))) return true
    if (partOf.has(those) && !(isNew && isFateAfter(around, last + 3, counting))) return true
  }
  if (before.some((word, at) => partOf.has(word) && before[at - 1] === partitive)) return true
  return !isMeasure && isAfterThose(around, counting)
}

/** Whether what befell them is not said of those they are a part of: 63 of them |are missing|; not: of those |killed|. */
function isFateAfter(around: Around, at: number, { outcomes: { undergone } }: Counting): boolean {
  const pos = posAt(around, at)
  if (pos === null || pos === 'AUX' || pos === 'PUNCT') return true
  return pos === 'VERB' && undergone.has(lowerAt(around, at))
}

/** Whether a sentence begins with those of whom a number after a comma is a part: |Of the moons|, 47 turn backwards. */
function isAfterThose(around: Around, { partitive, partOf, definite }: Counting): boolean {
  const { from, first, marks, opens } = around
  const those = lowerAt(around, from + 1)
  if (!opens || lowerAt(around, from) !== partitive) return false
  if (!partOf.has(those) && !definite.has(those)) return false
  for (let at = from; at < first; at += 1) if (marks.counted[at] === 1) return false
  return posAt(around, first - 1) === 'PUNCT'
}

function hasOutcome(told: ReadonlySet<Quantity['outcome']>): boolean {
  return [...told].some((outcome) => outcome !== null)
}

/** three |of the children were| among the dead */
function isPartAfter(around: Around, partBehind: string): boolean {
  for (let at = around.last + 1; at <= around.last + reachAfter; at += 1)
    if (lowerAt(around, at) === partBehind)
      return at > around.last + 1 && posAt(around, at - 1) === 'AUX'
  return false
}

/** must |also| pay |75,000 crowns|; but "police also |said| that 400 came" sets nothing beside */
function isSetBeside(around: Around, besides: ReadonlySet<string>): boolean {
  const begin = Math.max(around.from, around.first - reachBeside)
  for (let at = around.first - 1; at >= begin; at -= 1) {
    if (besides.has(lowerAt(around, at))) return around.marks.told[at] === 0
    if (around.marks.told[at] === 1) return false
  }
  return false
}
