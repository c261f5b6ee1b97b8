import type { Counting } from '../../language/counting.ts'
import type { Around } from './around.ts'

/** So many words before and behind a number may the word stand that tells of a change. */
const reach = 6

/** Whether a number is told as one of several in time: "the toll rose to 12". */
export function isGrowing({ words, first, last }: Around, { growing }: Counting): boolean {
  return [
    ...words.slice(Math.max(0, first - reach), first),
    ...words.slice(last + 1, last + 1 + reach),
  ].some((word) => growing.has(word))
}
