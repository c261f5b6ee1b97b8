import type { Outcome } from '../../model/quantity.ts'

const ofThings: ReadonlySet<Outcome> = new Set(['destroyed', 'damaged', 'downed'])
const whereabouts: ReadonlySet<Outcome> = new Set(['present', 'aboard'])

/** Whether only people can come to it. */
export function isOfPeople(outcome: Outcome): boolean {
  return !ofThings.has(outcome)
}

/** Whether it says where those counted were, and not what became of them. */
export function isWhereabouts(outcome: Outcome): boolean {
  return whereabouts.has(outcome)
}
