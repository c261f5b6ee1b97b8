import type { Quantity } from '../model/quantity.ts'
import { type FindClash, printed, sharesEventType } from './clash.ts'
import { clash } from './quantities.ts'
import type { Telling } from './telling.ts'

/** Tellings less alike than this do not speak of one number. */
const leastAlignment = 0.4

/** Two counts of the same thing, or two measures in one unit, that leave no number both could mean. */
export const findClashingNumbers: FindClash = (a, b, alignment) => {
  if (alignment < leastAlignment || !sharesEventType(a, b)) return null
  for (const one of a.quantities) {
    for (const two of b.quantities) {
      const counted = sameCounted(a, one, b, two)
      if (!counted || !clash(one, two)) continue
      if (a.quantities.some((other) => other !== one && !clash(other, two))) continue
      if (b.quantities.some((other) => other !== two && !clash(other, one))) continue
      const [first, second] = [printed(a, one), printed(b, two)]
      return {
        kind: 'number',
        a: { start: one.start, end: one.end },
        b: { start: two.start, end: two.end },
        why: `“${first}” and “${second}” cannot both be the number of the same ${counted}.`,
        score: alignment,
        because: [`both count ${counted}`, 'no number lies within both'],
      }
    }
  }
  return null
}

/** What both count, in words; null where they count unlike things or it is not said what. */
function sameCounted(a: Telling, one: Quantity, b: Telling, two: Quantity): string | null {
  const [first, second] = [headOf(a, one), headOf(b, two)]
  if (one.unit || two.unit) return one.unit && first === second ? (first ?? 'measure') : null
  return first !== null && first === second ? first : null
}

/** The last word counted, without its plural: "27 wounded soldiers" -> "soldier". */
function headOf(telling: Telling, { counted }: Quantity): string | null {
  if (!counted) return null
  const head = printed(telling, counted).toLowerCase().split(/\s+/).at(-1) ?? ''
  return head.replace(/(?<=..)(?:ie)?s$/, '')
}
