import type { Negating } from '../../language/negating.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Stand } from '../../model/statement.ts'
import type { Word } from '../words.ts'

/** At most this many words may stand between what denies and the tale that it denies: dismissed |as false all| reports of. */
const reach = 4

/** After all words. */
const nowhere = Number.POSITIVE_INFINITY

/** Stances that leave open, or contest, what is said. */
const contests: ReadonlySet<Attribution['stance']> = new Set([
  'denies',
  'doubts',
  'declines to confirm',
])

/**
 * What somebody stands for who contests what is said: what the word for that says, and the contrary of what is denied.
 *
 *     The mayor denied that the road was |shut|: it was open      The council [rejected] a plan to |close| it: nothing
 */
export function standsOfContesting(
  stands: Stand[],
  text: string,
  words: readonly Word[],
  attribution: Attribution | undefined,
  negating: Negating,
): Stand[] {
  const { stance, cue } = attribution ?? {}
  if (stands.length === 0 || !stance || !contests.has(stance) || !cue) return stands
  const [verb = ''] = text.slice(cue.start, cue.end).toLowerCase().split(' ')
  const denied = stance === 'denies' ? deniedAfter(words, cue, verb, negating) : nowhere
  return stands.flatMap((stand) => {
    if (cue.start <= stand.start && stand.start < cue.end) return [stand]
    return stand.start >= denied ? [{ ...stand, yes: !stand.yes }] : []
  })
}

/** Where what somebody denies begins in a clause; nowhere where it only turns something down. */
function deniedAfter(
  words: readonly Word[],
  cue: Span,
  verb: string,
  { disputing, denyingThings, refusing, tales, topics, conjunction, infinitive }: Negating,
): number {
  const said = words.findIndex(({ start, end }) => cue.start < end && start < cue.end)
  // denied | that it was shut |
  if (said < 0)
    return disputing.has(verb) || tales.has(verb) ? (words[0]?.start ?? nowhere) : nowhere
  const behind = words.slice(said + 1)
  const [next] = behind
  if (refusing.has(verb)) return next?.lower === infinitive ? next.end : nowhere
  if (!disputing.has(verb)) return nowhere
  const near = behind.slice(0, reach)
  const tale = near.findIndex(({ lower }) => tales.has(lower))
  const opener = behind[tale + 1]
  const isThat = opener?.lower === conjunction
  if (opener && (isThat || (tale >= 0 && topics.has(opener.lower)))) return opener.end
  return denyingThings.has(verb) ? (next?.start ?? nowhere) : nowhere
}
