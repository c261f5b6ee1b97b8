import type { Cue } from '../../../language/speech.ts'
import type { Passage } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'

/** "said | a day later | that …", "| the next day | that …", "| ahead of the vote | that …": where "that" stands, or `from`. */
export function timeBeforeThat(
  passage: Passage,
  from: number,
  limit: number,
  { frames }: Cue,
): number {
  const { complementizers, parting, recency } = passage.speech
  if (!frames.has('clause') || !frames.has('quote') || frames.has('matter')) return from
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    const { lower, mark, pos } = passage.at(at)
    if (complementizers.has(lower) && at > from) {
      const first = passage.at(from)
      const [last, next] = [passage.at(at - 1), passage.at(from + 1)]
      const counts = ['NUM', 'DET', 'NOUN'].includes(first.pos)
      const tells =
        first.pos === 'ADV' ||
        parting.has(first.lower) ||
        (counts && (last.pos === 'ADV' || recency.has(next.lower)))
      return tells && clauseAhead(passage, at + 1, limit) ? at : from
    }
    if (mark || pos === 'PUNCT' || isFiniteVerb(passage, at)) return from
  }
  return from
}
