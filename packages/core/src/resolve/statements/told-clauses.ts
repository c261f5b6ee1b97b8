import type { Speech } from '../../language/speech.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import { Layer } from '../layer.ts'
import { cutClauses } from './clauses.ts'
import { isMainClause, orders } from './finite.ts'
import { cutAtContents, joinParts, type Said } from './pieces.ts'
import { findTail } from './tail.ts'

/** A clause of a sentence, and whose words it is. */
export interface ToldClause extends Span {
  /** The attributions whose content it is, outermost first: indices. */
  readonly sayings: readonly number[]
  readonly tokens: readonly Token[]
  /** Its words but those that say who says it, and that it is said. */
  readonly own: readonly Token[]
  /**
   * Whether it is said by somebody in a clause of its own, goes on behind who says that (`tail`), is what is `left` beside
   * it, or stands in a sentence that has no such clause.
   */
  readonly place: 'said' | 'tail' | 'left' | 'plain'
  /** Whether nothing was cut off its sentence before it was cut into clauses. */
  readonly isWhole: boolean
}

/**
 * Cuts sentences into clauses, each with who says it: first where somebody else's words begin and end, then where subject
 * and verb stand on both sides of a conjunction. What is said without a subject and a verb of its own is told with who
 * says it.
 *
 *     The mayor said | the bridge would reopen | and that no one was hurt.      |They demand more pay|
 */
export function tellClauses(
  text: string,
  attributions: readonly Attribution[],
  tokens: Layer<Token>,
  speech: Speech,
): (sentence: Span) => ToldClause[] {
  const contents = new Layer(
    attributions
      .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
      .sort(outermostFirst),
  )
  const telling = new Layer(attributions.flatMap(tellingOf).sort((a, b) => a.start - b.start))

  // each once: a quotation that never closes is asked for in every sentence
  const known = new Map<Span, boolean>()
  const isClause = (span: Span) => {
    const clause = known.get(span) ?? isMainClause(text, tokens.within(span), speech)
    known.set(span, clause)
    return clause
  }
  const clausal = attributions.map(({ kind, content }) =>
    content.some((span) => {
      const [first] = tokens.within(span)
      if (first && speech.calling.has(text.slice(first.start, first.end))) return false
      return isClause(span) || (kind === 'direct' && orders(tokens.within(span)))
    }),
  )

  return (sentence) => {
    const said = joinParts(contents.touching(sentence), isClause)
    const cuts = said.filter(({ index }) => clausal[index])
    const tail = findTail(text, sentence, cuts.at(-1), attributions, tokens, speech)
    const here = new Layer(said)
    return cutAtContents(sentence, tail ? [...cuts, tail] : cuts).flatMap((piece) =>
      cutClauses(text, tokens.within(piece), speech).map((clause): ToldClause => {
        const within = tokens.within(clause)
        const near = here.touching(clause)
        const holding = near.filter((one) => holds(one, clause))
        const filling = near.filter(
          ({ index }) => !clausal[index] && fills(attributions[index], clause),
        )
        const isTail = piece.start === tail?.start
        const sayings: readonly Said[] = isTail
          ? [tail]
          : holding.length > 0
            ? holding
            : filling.slice(0, 1)
        return {
          ...clause,
          sayings: sayings.map(({ index }) => index),
          tokens: within,
          own: filling.length > 0 ? within : within.filter((token) => !telling.touches(token)),
          place: isTail
            ? 'tail'
            : holding.some(({ index }) => clausal[index])
              ? 'said'
              : cuts.length > 0
                ? 'left'
                : 'plain',
          isWhole: holds(piece, sentence),
        }
      }),
    )
  }
}

/** The words of an attribution that say who says it, and that it is said. */
function tellingOf({ source, cue, via }: Attribution): Span[] {
  return [source, cue, ...via].flatMap((span) => span ?? [])
}

function outermostFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && one.end >= other.end
}

/** Whether what is said and who says it are most of a clause. */
function fills(attribution: Attribution | undefined, clause: Span): boolean {
  if (!attribution) return false
  const spans = [...tellingOf(attribution), ...attribution.content]
  const inside = spans.map(
    ({ start, end }) => Math.min(end, clause.end) - Math.max(start, clause.start),
  )
  return (
    2 * inside.reduce((sum, length) => sum + Math.max(0, length), 0) >= clause.end - clause.start
  )
}
