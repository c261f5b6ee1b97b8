import type { Stance } from '../../../model/attribution.ts'
import type { Span } from '../../../model/span.ts'
import type { Telling } from '../../claims/telling.ts'
import { type Against, type Clash, contests, printed } from '../clash.ts'

const holds: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'witnessed'])

/** An event that somebody contests is held against what is told of it where the two are so much alike, or of one town. */
const leastContested = 0.2

/** "He refused to confirm that the town was taken" against "the town was taken". */
export function findContested({ a, b, alignment }: Against): Clash | null {
  const contesting = [a, b].filter(({ statement }) => contests.has(statement.stance))
  const [one] = contesting
  if (!one || contesting.length > 1) return null
  const holding = one === a ? b : a
  const { attribution, stance, id } = one.statement
  const cue = one.analysis.attributions[attribution ?? -1]?.cue
  const told = cue && contestedEvent(one, cue, holding, alignment)
  if (!told || !holds.has(holding.statement.stance)) return null
  return {
    kind: 'status',
    a: one === a ? cue : told,
    b: one === a ? told : cue,
    why: `“${printed(one, cue)}” against “${printed(holding, told)}”: ${said[stance]} in the one, told as fact in the other.`,
    because: ['the tellings are of the same', `${said[stance]}; told as fact`],
    once: id,
  }
}

const said: Readonly<Partial<Record<Stance, string>>> = {
  'declines to confirm': 'not confirmed',
  denies: 'denied',
  doubts: 'doubted',
}

/** What is held to have happened of the kind that is contested, where all that is named there is named here. */
function contestedEvent(
  contesting: Telling,
  cue: Span,
  holding: Telling,
  alignment: number,
): Span | null {
  if (alignment < leastContested && !areOfOneTown(contesting, holding)) return null
  const named = [...contesting.entities]
  if (named.length === 0 || !named.every((id) => holding.entities.has(id))) return null
  // that somebody |rejected| it is not what they contest
  const events = contesting.events.filter(({ start, end }) => end <= cue.start || start >= cue.end)
  const types = new Set(events.map(({ type }) => type))
  const event = holding.events.find(
    ({ type, polarity, modality }) =>
      types.has(type) && polarity !== 'negated' && modality === 'happened',
  )
  return event ?? null
}

/** Whether both name a town in common: of what becomes of one town there is little that two reports can mean. */
function areOfOneTown(a: Telling, b: Telling): boolean {
  return a.settlements.some((town) => b.settlements.includes(town))
}
