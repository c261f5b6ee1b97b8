import type { Counting } from '../../language/counting.ts'
import type { Figure } from '../../model/figure.ts'
import type { Around } from './around.ts'

/** So many words before a number may the word stand that makes it a part. */
const reach = 2

/** So many words before a number may the word stand that sets it beside another: must |also| pay |75,000 crowns|. */
const reachBeside = 4

/** So many words behind a number may stand before "among": three |of the children were| among the dead. */
const reachBehind = 5

/** Whether a number is of all, of a part, or of more than those told before: "eight of them", "seven of nine", "another eight"; `isMeasure`: it has a unit. */
export function shareOf(
  { words, first, last, counted, tokens, told }: Around,
  { partitive, partOf, partBehind, apart, besides, definite }: Counting,
  isMeasure: boolean,
): Figure['share'] {
  const before = words.slice(Math.max(0, first - reach), first)
  const [those = ''] = words.slice(last + 2)
  const ofThose = partOf.has(those) || counted[last + 2] || (!isMeasure && definite.has(those))
  if (words[last + 1] === partitive && ofThose) return 'part'
  if (before.some((word, at) => partOf.has(word) && before[at - 1] === partitive)) return 'part'
  if (before.some((word) => apart.part.has(word))) return 'part'
  const behind = words.slice(last + 1, last + 1 + reachBehind).indexOf(partBehind)
  if (behind > 0 && tokens[last + behind]?.pos === 'AUX') return 'part'
  const beside = words.slice(Math.max(0, first - reachBeside), first)
  const also = beside.findLastIndex((word) => besides.has(word))
  // "police also |said| that 400 came" sets nothing beside
  if (also >= 0 && !told.slice(Math.max(0, first - reachBeside), first).includes(true, also))
    return 'more'
  // "five percent more" is a whole
  const goesOn = !isMeasure && apart.moreBehind.has(words[last + 1] ?? '')
  return apart.more.has(before.at(-1) ?? '') || goesOn ? 'more' : 'whole'
}
