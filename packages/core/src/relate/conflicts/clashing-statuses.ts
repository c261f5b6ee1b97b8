import type { Stance } from '../../model/attribution.ts'
import type { Event } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Telling } from '../claims/telling.ts'
import { cosine } from '../grouping/features.ts'
import { type FindClash, printed } from './clash.ts'

/** Stances that leave open, or contest, what is said. */
const contests: ReadonlySet<Stance> = new Set(['denies', 'doubts', 'declines to confirm'])
const holds: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'witnessed'])

/** A negated telling is held against another only where the two are at least so much alike. */
const leastAlignment = 0.4

/** One says that it happened, the other that it did not, or will not confirm it. */
export const findClashingStatuses: FindClash = (a, b, alignment) => {
  for (const event of a.events) {
    const other = b.events.find(({ type }) => type === event.type)
    if (!other) continue
    const [one, two] = [statusOf(a, event), statusOf(b, other)]
    if (one.held === null || two.held === null || one.held === two.held) continue
    const contested = contests.has(a.statement.stance) || contests.has(b.statement.stance)
    // a bare "not" says no without saying to what: both must be told in nearly the same words
    if (!contested && (event.lemma !== other.lemma || alignment < leastAlignment)) continue
    const [contesting, holding] = one.held ? [b, a] : [a, b]
    if (!names(holding, contesting)) continue
    return {
      kind: 'status',
      a: one.span,
      b: two.span,
      why: `“${printed(a, one.span)}” against “${printed(b, two.span)}”: ${one.words} here, ${two.words} there.`,
      score: Math.round(cosine(a.features, b.features) * 100) / 100,
      because: [
        `both tell of the same kind of event (${event.type})`,
        `${one.words}; ${two.words}`,
      ],
      once: contesting.statement.id,
    }
  }
  return null
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
