import type { Span } from '../../../model/span.ts'
import { crowding } from '../../claims/likeness.ts'
import type { Telling } from '../../claims/telling.ts'
import { oddsBy, probabilityOf } from '../../weigh.ts'
import {
  type Against,
  type Clash,
  contests,
  isOneQuotation,
  isQuestion,
  printed,
} from '../clash.ts'
import { type Denied, reasons } from './reasons.ts'

/** The odds that one telling denies what another tells where nothing speaks for it, in nats. */
const odds = -4.1
/** As probable as this a conflict is told. */
const probable = 0.4

/** "No child had died" against "a child died". */
export function findDenied({ a, b, alignment }: Against): Clash | null {
  const denied = deniedBy(a, b, alignment) ?? deniedBy(b, a, alignment)
  if (!denied || probability(denied) < probable) return null
  const { denying, telling, denial } = denied
  const told = tellingPhrase(telling, denying)
  const [here, there] = denying === a ? [denial, told] : [told, denial]
  return {
    kind: isOneQuotation(a, b) ? 'wording' : 'status',
    a: here,
    b: there,
    why: `“${printed(a, here)}” against “${printed(b, there)}”: the one denies what the other tells.`,
    because: ['the tellings say the same', 'one of them says no'],
  }
}

/** What one telling denies in words that the other has; null where it does not, or the other's article denies it as well. */
export function deniedBy(denying: Telling, telling: Telling, alignment: number): Denied | null {
  const { denial, stance } = denying.statement
  if (!denial || telling.statement.denial) return null
  if (contests.has(stance) || contests.has(telling.statement.stance)) return null
  if (!denial.stems.some((stem) => telling.features.has(stem)) || isQuestion(telling)) return null
  const alsoDenied = telling.analysis.statements.some((statement) =>
    statement.denial?.stems.some((stem) => denial.stems.includes(stem)),
  )
  return alsoDenied ? null : { denying, telling, denial, alignment }
}

function probability(denied: Denied): number {
  const { denying, telling } = denied
  return probabilityOf(oddsBy(reasons, odds, denied) - crowding(denying, telling))
}

/** The word for the event that both tell of, else all that is told. */
function tellingPhrase({ events, statement }: Telling, other: Telling): Span {
  return (
    events.find(({ type }) => other.events.some((one) => one.type === type)) ??
    events[0] ??
    statement
  )
}
