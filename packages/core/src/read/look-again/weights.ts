import type { LineRoles } from '../../language/line-roles.ts'
import { BlockRole } from '../../model/article.ts'
import { slots } from './rows.ts'

/** The roles by their place in rows of weights. */
export const roles: readonly BlockRole[] = BlockRole.options

/** What was learned, ready to be added up: slots × roles, what each thing that is seen adds to the odds of a role, in nats. */
export type RoleWeights = Float32Array

/** Lays the weights out by slot: the sum of its rows. Rows that were not learned weigh nothing. */
export function readyWeights({ unit, seen }: LineRoles): RoleWeights {
  const ready = new Float32Array(slots.length * roles.length)
  for (const [slot, rows] of slots.entries())
    for (const row of rows)
      for (const [at, weight] of (seen[row] ?? []).entries()) {
        const to = slot * roles.length + at
        ready[to] = (ready[to] as number) + weight * unit
      }
  return ready
}
