import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'

/** What helps a verb of saying stands no farther before it than this many code units. */
const farthest = 40

const helpers: ReadonlySet<Token['pos']> = new Set(['AUX', 'ADV', 'PART'])

/** The words of an attribution that say who says it, and that it is said. */
export function sayingWords({ source, cue, via }: Attribution): Span[] {
  return [source, cue, ...via].flatMap((span) => span ?? [])
}

/** What helps a verb of saying to say so: "|had| claimed", "|would not| say". */
export function helpersOf({ cue }: Attribution, tokens: Layer<Token>): Token[] {
  if (!cue) return []
  const before = tokens.within({ start: Math.max(0, cue.start - farthest), end: cue.start })
  return before.slice(before.findLastIndex(({ pos }) => !helpers.has(pos)) + 1)
}

/**
 * The words of an attribution where a conjunction hangs them on a clause that is told by itself; null where none does.
 *
 *     The embassy declined the request |and said| nobody had been told.
 */
export function joinedSaying(one: Attribution, said: Span, tokens: Layer<Token>): Span | null {
  if (!one.cue || one.cue.end > said.start) return null
  const start = helpersOf(one, tokens)[0]?.start ?? one.cue.start
  const before = tokens.within({ start: Math.max(0, start - farthest), end: start }).at(-1)
  return before?.pos === 'CCONJ' ? { start: before.start, end: said.start } : null
}
