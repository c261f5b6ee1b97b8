import { isIn } from '../../annotate/words/word-numbers.ts'
import type { Counting } from '../../language/counting.ts'
import type { Word } from '../words.ts'
import { type Around, lowerAt, posAt } from './around.ts'
import { isNear } from './is-near.ts'

/** This many words before and after a figure. */
const reach = 8
/** At most this many words before one of them may stand what holds the figure against it: |longer than the law |allowed|. */
const reachAgainst = 4

/**
 * Whether a number is wanted, allowed or foreseen, by the words near it and by the things that it is said of, which are told by
 * their places; `isCount`: it has no unit.
 *
 *     |asked| for eight years      a speed |limit| of 60      but: at 60, within the |limit|      |licensed| for 180, it had 264 on board
 */
export function isSought(
  around: Around,
  things: readonly number[],
  counting: Counting,
  isCount: boolean,
): boolean {
  const { sought, room, priced } = counting
  const says = (word: string) =>
    sought.has(word) &&
    (isCount || !room.has(word)) &&
    !(priced.words.has(word) && isNear(around, priced.given))
  if (things.some((at) => says(lowerAt(around, at)))) return true
  const isOne = isIn(sought)
  const first = Math.max(around.from, around.first - reach)
  const behind = Math.min(around.to, around.last + reach + 1)
  for (let at = first; at < behind; at += 1) {
    const { lower, number } = around.words[at] as Word
    if (!isOne(lower, number) || !says(lower)) continue
    if (at >= around.first && at <= around.last) continue
    if (at < around.first ? !isOfAnother(around, at) : !isHeldAgainst(around, at, counting))
      return true
  }
  return false
}

/** Whether a word before a figure is of one before that, for a clause goes on in between: |licensed| for 180, it |had| 264. */
function isOfAnother(around: Around, word: number): boolean {
  let at = around.first - 1
  let hasVerb = false
  let hasComma = false
  for (; at > word && around.marks.counted[at] === 0; at -= 1) {
    const pos = posAt(around, at)
    if (pos === 'VERB' || pos === 'AUX') hasVerb = true
    else if (hasVerb && pos === 'PUNCT') hasComma = true
  }
  return at > word && hasVerb && hasComma
}

/** Whether a figure is held against what is allowed or foreseen after it: 60 km/h, |within| the limit. */
function isHeldAgainst(around: Around, word: number, { against }: Counting): boolean {
  const begin = Math.max(around.last + 1, word - reachAgainst)
  for (let at = word - 1; at >= begin && around.marks.counted[at] === 0; at -= 1)
    if (against.has(lowerAt(around, at))) return true
  return false
}
