import type { Counting } from '../../language/counting.ts'
import type { Figure } from '../../model/figure.ts'
import type { Around } from './around.ts'

/** So many words before a number may the word stand that makes it a part. */
const reach = 2

/** Whether a number is of all, of a part, or of more than those told before: "eight of them", "seven of nine", "another eight". */
export function shareOf(
  { words, first, last, counted }: Around,
  { partitive, partOf, apart }: Counting,
): Figure['share'] {
  const before = words.slice(Math.max(0, first - reach), first)
  const ofThose = partOf.has(words[last + 2] ?? '') || counted[last + 2]
  if (words[last + 1] === partitive && ofThose) return 'part'
  if (before.some((word, at) => partOf.has(word) && before[at - 1] === partitive)) return 'part'
  if (before.some((word) => apart.part.has(word))) return 'part'
  return apart.more.has(before.at(-1) ?? '') || apart.moreBehind.has(words[last + 1] ?? '')
    ? 'more'
    : 'whole'
}
