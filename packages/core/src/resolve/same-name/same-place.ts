import { linkWords, placeHeads } from '../../language/name-words.ts'
import type { NameComparison } from '../../model/entity.ts'
import { compareInOrder, different } from './compare-words.ts'

/** Up to here 95 % of pairs are forms of one name (GeoNames pairs, training part). */
const tolerance = 0.105

/** Compares names of places: a region is not its seat, a river not a town. */
export function comparePlaces(a: readonly string[], b: readonly string[]): NameComparison {
  const [left, right] = [kindOf(a), kindOf(b)]
  if (left !== right) return different(`one is a ${left}, the other a ${right}`)
  return compareInOrder(withoutKind(a), withoutKind(b), tolerance)
}

/** The words of a place’s name but those that say what kind of place it is. */
export function withoutKind(words: readonly string[]): string[] {
  const own = words.filter((word) => !placeHeads.has(word) && !linkWords.has(word))
  return own.length > 0 ? own : [...words]
}

function kindOf(words: readonly string[]): string {
  const heads = words.flatMap((word) => placeHeads.get(word) ?? [])
  return words.length > heads.length ? (heads[0] ?? 'settlement') : 'settlement'
}
