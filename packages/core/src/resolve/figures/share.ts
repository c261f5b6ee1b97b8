import type { Counting } from '../../language/counting.ts'
import type { Figure } from '../../model/figure.ts'
import { type Around, lowerAt, lowerBefore, posAt } from './around.ts'

/** So many words before a number may the word stand that makes it a part. */
const reach = 2

/** So many words before a number may the word stand that sets it beside another: must |also| pay |75,000 crowns|. */
const reachBeside = 4

/** So many words behind a number may stand before "among": three |of the children were| among the dead. */
const reachBehind = 5

/** Whether a number is of all, of a part, or of more than those told before: "eight of them", "seven of nine", "another eight"; `isMeasure`: it has a unit. */
export function shareOf(
  around: Around,
  { partitive, partOf, partBehind, apart, besides, definite }: Counting,
  isMeasure: boolean,
): Figure['share'] {
  const { last } = around
  const before = lowerBefore(around, reach)
  if (lowerAt(around, last + 1) === partitive) {
    const those = lowerAt(around, last + 2)
    const isFigure = last + 2 < around.to && around.marks.counted[last + 2] === 1
    if (partOf.has(those) || isFigure || (!isMeasure && definite.has(those))) return 'part'
  }
  if (before.some((word, at) => partOf.has(word) && before[at - 1] === partitive)) return 'part'
  if (before.some((word) => apart.part.has(word))) return 'part'
  if (isPartBehind(around, partBehind)) return 'part'
  if (isSetBeside(around, besides)) return 'more'
  // "five percent more" is a whole
  const goesOn = !isMeasure && apart.moreBehind.has(lowerAt(around, last + 1))
  return apart.more.has(before.at(-1) ?? '') || goesOn ? 'more' : 'whole'
}

/** three |of the children were| among the dead */
function isPartBehind(around: Around, partBehind: string): boolean {
  for (let at = around.last + 1; at <= around.last + reachBehind; at += 1)
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
