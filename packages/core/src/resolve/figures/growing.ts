import type { Counting } from '../../language/counting.ts'
import type { Quantity } from '../../model/quantity.ts'
import { type Around, lowerAt, lowerBefore } from './around.ts'
import { isNear } from './is-near.ts'

/** This many words before a number may the word stand that makes it what something changed by: grew |by just| 3 percent. */
const reach = 2

/** What fires and floods spread over, in SI units. */
const spreading = 'm2'

/**
 * Whether a number is one of several in time: the toll |rose| to 12; a share by which something changed is not, nor is the
 * height that a river |reached|.
 */
export function isGrowing(
  around: Around,
  { growing, reaching, changing, percent }: Counting,
  { unit, si }: Pick<Quantity, 'unit' | 'si'>,
): boolean {
  const isSize = si !== null && si.unit !== spreading
  const grows = (at: number) => !isSize || !reaching.has(lowerAt(around, at))
  if (!isNear(around, growing, grows)) return false
  return unit !== percent || !lowerBefore(around, reach).some((word) => changing.has(word))
}
