import type { LineRoles } from '../../language/line-roles.ts'
import { BlockRole } from '../../model/article.ts'
import { rowsOfSlot, slotCount } from './rows.ts'

/** The roles by their place in rows of weights. */
export const roles: readonly BlockRole[] = BlockRole.options

/** What was learned, ready to be added up: slots × roles, what each thing that is seen adds to the odds of a role, in nats. */
export type RoleWeights = Float32Array

const laidOut = new WeakMap<LineRoles, RoleWeights>()

/** What was learned, laid out when it is first asked for: what is only imported has no use for it. */
export function weightsOf(learned: LineRoles): RoleWeights {
  const kept = laidOut.get(learned)
  if (kept) return kept
  const made = layOutWeights(learned)
  laidOut.set(learned, made)
  return made
}

/** Lays the weights out by slot: the sum of its rows. Rows that were not learned weigh nothing. */
function layOutWeights({ unit, seen }: LineRoles): RoleWeights {
  const width = roles.length
  const ready = new Float32Array(slotCount * width)
  for (let slot = 0; slot < slotCount; slot++)
    for (const row of rowsOfSlot(slot)) {
      const weights = seen[row]
      if (!weights) continue
      for (let at = 0; at < width; at++) {
        const to = slot * width + at
        ready[to] = (ready[to] as number) + (weights[at] as number) * unit
      }
    }
  return ready
}
