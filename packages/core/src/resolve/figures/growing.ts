import type { Counting } from '../../language/counting.ts'
import { type Around, lowerBefore } from './around.ts'
import { isNear } from './is-near.ts'

/** So many words before a number may the word stand that makes it what something changed by: grew |by just| 3 percent. */
const reach = 2

/** Whether a number is one of several in time: the toll |rose| to 12; a share by which something changed is not. */
export function isGrowing(around: Around, counting: Counting, unit: string | null): boolean {
  if (!isNear(around, counting.growing)) return false
  const isChange = lowerBefore(around, reach).some((word) => counting.changing.has(word))
  return unit !== counting.percent || !isChange
}
