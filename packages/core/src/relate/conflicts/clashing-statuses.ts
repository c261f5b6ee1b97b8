import type { Stance } from '../../model/attribution.ts'
import type { Event } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Stand } from '../../model/statement.ts'
import type { Telling } from '../claims/telling.ts'
import { settlementsIn } from '../claims/topic.ts'
import { compare, overlapOf } from '../claims/two.ts'
import {
  type Against,
  type Clash,
  contests,
  type FindClash,
  isOneQuotation,
  printed,
} from './clash.ts'
import { findDenied } from './statuses/denied.ts'

const holds: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'witnessed'])

/** Words that exclude each other are held against each other only where the tellings are at least so much alike. */
const leastAlignment = 0.7
/** What somebody contests is held against what is told of it where the two are at least so much alike, or of one town. */
const leastContested = 0.2
/** What is denied as a whole is held against what says nearly the same. */
const leastOfWhole = 0.8
/** Words that exclude each other are of two things, a town taken and a flag held, where less than this of the shorter telling is in the other. */
const leastOpposed = 0.35

/** One says that it happened, the other that it did not, or will not confirm it. */
export const findClashingStatuses: FindClash = (against) => {
  const { a, b, alignment } = against
  if (a.originator.key === b.originator.key && a.analysis === b.analysis) return null
  return (
    contested(against) ??
    contestedAsWhole(against) ??
    (a.analysis === b.analysis
      ? null
      : (findDenied(against) ?? (alignment >= leastAlignment ? opposed(a, b) : null)))
  )
}

/** "The road is open" against "the road was shut". */
function opposed(a: Telling, b: Telling): Clash | null {
  if (a.statement.denial || b.statement.denial) return null
  if (contests.has(a.statement.stance) || contests.has(b.statement.stance)) return null
  if (overlapOf(compare(a, b)) < leastOpposed) return null
  const [here, there] = [a.statement.stands, b.statement.stands]
  const one = here.find((stand) => there.some((other) => excludes(stand, other)))
  const two = one && there.find((other) => excludes(one, other))
  // what says both is told of two things, or of a change
  if (
    !two ||
    here.some((stand) => excludes(one, stand)) ||
    there.some((stand) => excludes(two, stand))
  )
    return null
  return {
    kind: isOneQuotation(a, b) ? 'wording' : 'status',
    a: { start: one.start, end: one.end },
    b: { start: two.start, end: two.end },
    why: `“${printed(a, one)}” and “${printed(b, two)}” exclude each other.`,
    because: [
      'the tellings say the same',
      `one says that it is ${one.of}, the other that it is not`,
    ],
  }
}

function excludes(one: Stand, other: Stand): boolean {
  return one.of === other.of && one.yes !== other.yes
}

/** "He refused to confirm that the town was taken" against "the town was taken". */
function contested({ a, b, alignment }: Against): Clash | null {
  if (alignment < leastContested && !areOfOneTown(a, b)) return null
  for (const event of a.events) {
    const other = b.events.find(({ type }) => type === event.type)
    if (!other) continue
    const [one, two] = [statusOf(a, event), statusOf(b, other)]
    if (one.held === null || two.held === null || one.held === two.held) continue
    if (!contests.has(a.statement.stance) && !contests.has(b.statement.stance)) continue
    const [contesting, holding] = one.held ? [b, a] : [a, b]
    if (!names(holding, contesting)) continue
    return {
      kind: 'status',
      a: one.span,
      b: two.span,
      why: `“${printed(a, one.span)}” against “${printed(b, two.span)}”: ${one.words} here, ${two.words} there.`,
      because: [
        `both tell of the same kind of event (${event.type})`,
        `${one.words}; ${two.words}`,
      ],
      once: contesting.statement.id,
    }
  }
  return null
}

/** "Owners deny that the ferry sank" against "the ferry sank". */
function contestedAsWhole({ a, b, alignment }: Against): Clash | null {
  if (alignment < leastOfWhole || a.analysis === b.analysis) return null
  if (a.statement.denial || b.statement.denial) return null
  const [one, two] = [a, b].map(({ statement }) => contests.has(statement.stance))
  if (one === two) return null
  const [contesting, holding] = one ? [a, b] : [b, a]
  const { stance } = contesting.statement
  const cue = contesting.analysis.attributions[contesting.statement.attribution ?? -1]?.cue
  const { modality, start, end } = holding.statement
  if (!cue || stance !== 'denies' || !holds.has(holding.statement.stance)) return null
  if (modality !== 'happened') return null
  const spans = [
    { start: cue.start, end: cue.end },
    { start, end },
  ] as const
  const [here, there] = one ? spans : spans.toReversed()
  return {
    kind: 'status',
    a: here as Span,
    b: there as Span,
    why: `“${printed(contesting, spans[0])}” against “${printed(holding, spans[1])}”: ${sayStance(stance)} here, told as fact there.`,
    because: ['the tellings say the same', `one of them is ${sayStance(stance)}`],
    once: contesting.statement.id,
  }
}

/** Whether both name a town in common: of what becomes of one town there is little that two reports can mean. */
function areOfOneTown(a: Telling, b: Telling): boolean {
  const towns = settlementsIn(b)
  return settlementsIn(a).some((town) => towns.includes(town))
}

/** Whether all that is named in what is contested is named in what is held. */
function names(holding: Telling, contesting: Telling): boolean {
  return (
    contesting.entities.size > 0 && [...contesting.entities].every((id) => holding.entities.has(id))
  )
}

/** Whether a telling holds that its event took place, the words that show it, and how to call that. */
function statusOf(
  { statement, analysis }: Telling,
  { start, end, polarity, modality }: Event,
): { held: boolean | null; span: Span; words: string } {
  const cue = analysis.attributions[statement.attribution ?? -1]?.cue
  if (contests.has(statement.stance) && cue) {
    return {
      held: false,
      span: { start: cue.start, end: cue.end },
      words: sayStance(statement.stance),
    }
  }
  const span = { start, end }
  if (polarity === 'negated') return { held: false, span, words: 'said not to be so' }
  if (modality !== 'happened' || !holds.has(statement.stance)) {
    return { held: null, span, words: modality }
  }
  return { held: true, span, words: 'told as fact' }
}

function sayStance(stance: Stance): string {
  return stance === 'declines to confirm'
    ? 'not confirmed'
    : stance === 'denies'
      ? 'denied'
      : 'doubted'
}
