import type { LineRoles } from '../../language/line-roles.ts'
import { rowsOfSlot, slotCount } from './rows.ts'
import { follows, mayOpen, roles, sections, states } from './states.ts'

/** So many weights has each thing that is seen: one for each role, then one for each section. */
export const WIDTH = roles.length + sections.length

/** What was learned, ready to be added up, in nats. */
export interface RoleWeights {
  /** slots × WIDTH */
  readonly seen: Float32Array
  /** what speaks for each state whatever is seen */
  readonly states: Float32Array
  /** … for the first line; -Infinity where no page begins so */
  readonly opens: Float32Array
  /** states × states: what speaks for a state (column) below another (row); -Infinity where it never stands there */
  readonly follows: Float32Array
}

const laidOut = new WeakMap<LineRoles, RoleWeights>()

/** What was learned, laid out when it is first asked for: what is only imported has no use for it. */
export function weightsOf(learned: LineRoles): RoleWeights {
  const kept = laidOut.get(learned)
  if (kept) return kept
  const made = layOutWeights(learned)
  laidOut.set(learned, made)
  return made
}

function layOutWeights(learned: LineRoles): RoleWeights {
  const { unit } = learned
  const inNats = (weight: number | undefined) => (weight ?? 0) * unit
  const below = new Float32Array(states.length ** 2).fill(Number.NEGATIVE_INFINITY)
  for (const [at, [state, next]] of follows.entries())
    below[state * states.length + next] = inNats(learned.follows[at])
  return {
    seen: layOutSeen(learned),
    states: Float32Array.from(states, (_, at) => inNats(learned.states[at])),
    opens: Float32Array.from(states, (_, at) =>
      mayOpen(at) ? inNats(learned.opens[at]) : Number.NEGATIVE_INFINITY,
    ),
    follows: below,
  }
}

/** Lays the weights out by slot: the sum of its rows. Rows that were not learned weigh nothing. */
function layOutSeen({ unit, seen }: LineRoles): Float32Array {
  const ready = new Float32Array(slotCount * WIDTH)
  for (let slot = 0; slot < slotCount; slot++)
    for (const row of rowsOfSlot(slot)) {
      const weights = seen[row]
      if (!weights) continue
      for (let at = 0; at < WIDTH; at++) {
        const to = slot * WIDTH + at
        ready[to] = (ready[to] as number) + (weights[at] as number) * unit
      }
    }
  return ready
}
