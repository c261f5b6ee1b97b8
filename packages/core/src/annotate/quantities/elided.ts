import type { Counting } from '../../language/counting.ts'
import type { Quantity } from '../../model/quantity.ts'

/** At most this many code units may stand between two numbers of which the second counts what the first does. */
const reach = 120

/**
 * What is counted where a sentence leaves it out, for the one before has said it: 145 |people| were |on board|. She said there were
 * |250|.
 */
export function fillElided(
  text: string,
  quantities: readonly Quantity[],
  { existing }: Counting,
): Quantity[] {
  const filled: Quantity[] = []
  for (const one of quantities) {
    const last = filled.at(-1)
    const isBare = one.unit === null && one.head === null && one.outcome === null
    const isOfLast = last && isBare && last.unit === null && one.start - last.end <= reach
    const before = isOfLast ? text.slice(last.end, one.start).toLowerCase() : ''
    const isLeftOut = existing.some((words) => before.endsWith(` ${words} `))
    filled.push(last && isLeftOut ? { ...one, head: last.head, outcome: last.outcome } : one)
  }
  return filled
}
