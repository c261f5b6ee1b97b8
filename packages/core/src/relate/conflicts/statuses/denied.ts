import type { Span } from '../../../model/span.ts'
import type { Denial } from '../../../model/statement.ts'
import { crowding } from '../../claims/likeness.ts'
import type { Telling } from '../../claims/telling.ts'
import { oddsBy, probabilityOf } from '../../weigh.ts'
import { type Against, type Clash, contests, isOneQuotation, printed } from '../clash.ts'
import { isLater } from './later.ts'
import { type Denied, reasons } from './reasons.ts'

/** The odds that one telling denies what another tells where nothing speaks for it, in nats. */
const odds = -3.1
/** As probable as this a conflict is told. */
const probable = 0.45

/** "No child had died" against "a child died". */
export function findDenied({ a, b, alignment }: Against): Clash | null {
  const denied = deniedBy(a, b, alignment) ?? deniedBy(b, a, alignment)
  const score = denied ? probability(denied) : 0
  if (!denied || score < probable) return null
  const { denying, telling, denial } = denied
  const told = tellingPhrase(telling, denying)
  const [here, there] = denying === a ? [denial, told] : [told, denial]
  return {
    score,
    kind: isOneQuotation(a, b) ? 'wording' : 'status',
    a: here,
    b: there,
    why: `“${printed(a, here)}” against “${printed(b, there)}”: the one denies what the other tells.`,
    because: ['the tellings say the same', 'one of them says no'],
  }
}

/** The words of a telling that say no, else the cue of one that denies all that it tells: "|denied| using masks". */
function denialIn({ analysis, statement }: Telling): Denial | null {
  const { denial, stance, attribution, terms } = statement
  if (!contests.has(stance)) return denial
  const cue = analysis.attributions[attribution ?? -1]?.cue
  if (stance !== 'denies' || denial || !cue) return null
  return { start: cue.start, end: cue.end, stems: terms.map(({ stem }) => stem), ofAll: false }
}

/** What one telling denies in words that the other has; null where it does not, or the other's article denies it as well. */
export function deniedBy(denying: Telling, telling: Telling, alignment: number): Denied | null {
  const denial = denialIn(denying)
  if (!denial || denialIn(telling) || contests.has(telling.statement.stance)) return null
  if (!denial.stems.some((stem) => telling.features.has(stem))) return null
  // what may or should be is not told
  if (telling.statement.modality === 'possible') return null
  if (isLater(telling, denying) || standsWith(telling, denying, denial)) return null
  const alsoDenied = telling.analysis.statements.some((statement) =>
    statement.denial?.stems.some((stem) => denial.stems.includes(stem)),
  )
  return alsoDenied ? null : { denying, telling, denial, alignment }
}

/** Whether a telling says in other words what another says with its no: unvaccinated, and |not vaccinated|. */
function standsWith(telling: Telling, { statement: { stands } }: Telling, denial: Denial): boolean {
  const denied = stands.filter(({ start }) => denial.start <= start && start < denial.end)
  return telling.statement.stands.some((stand) =>
    denied.some(({ of, yes }) => stand.of === of && stand.yes === yes),
  )
}

function probability(denied: Denied): number {
  const { denying, telling } = denied
  return probabilityOf(oddsBy(reasons, odds, denied) - crowding(denying, telling))
}

/** The word for the event that both tell of, else all that is told. */
function tellingPhrase({ events, statement }: Telling, other: Telling): Span {
  return events.find(({ type }) => other.events.some((one) => one.type === type)) ?? statement
}
