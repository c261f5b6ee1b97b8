import type { Decision } from '../model/decision.ts'

/** A reviewer's latest word on a pair, whichever way round it was given. */
export function decided(
  decisions: readonly Decision[],
  noun: Decision['noun'],
  a: string,
  b: string,
): Decision | undefined {
  return decisions
    .filter((one) => one.noun === noun)
    .filter((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))
    .toSorted((one, two) => Date.parse(two.at) - Date.parse(one.at))[0]
}
