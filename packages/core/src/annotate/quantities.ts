import type { Counting } from '../language/counting.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../model/token.ts'

/** Finds numbers with their bounds, units and what they count; what belongs to a time is left out. */
export function findQuantities(
  _text: string,
  _tokens: readonly Token[],
  _times: readonly Span[],
  _counting: Counting,
): Quantity[] {
  return []
}
