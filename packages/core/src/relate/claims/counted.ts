import type { Quantity } from '../../model/quantity.ts'
import type { Telling } from './telling.ts'

/** What both count, in words; null where they count unlike things or it is not said what. */
export function sameCounted(a: Telling, one: Quantity, b: Telling, two: Quantity): string | null {
  const [first, second] = [headOf(a, one), headOf(b, two)]
  if (one.unit !== two.unit) return null
  if (one.si && two.si && first === second) return first ?? one.unit
  return first !== null && first === second ? first : null
}

/** The last word counted, without its plural: "27 wounded soldiers" -> "soldier". */
export function headOf({ analysis }: Telling, { counted }: Quantity): string | null {
  if (!counted) return null
  const head =
    analysis.article.text.slice(counted.start, counted.end).toLowerCase().split(/\s+/).at(-1) ?? ''
  return head.replace(/(?<=..)(?:ie)?s$/, '')
}
