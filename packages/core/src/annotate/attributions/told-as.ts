import type { Cue } from '../../language/speech.ts'
import { clauseLimit, pastOccasion } from './contents.ts'
import type { Draft } from './draft.ts'
import { holdsFiniteVerb } from './holding.ts'
import { type Passage, type Range, reach } from './passage.ts'
import { passedOn } from './relays.ts'
import { governed, standing } from './standing.ts'
import { subjectOf } from './subject-of.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 *     As | the mayor | told | Reuters |, | the bridge is open | .
 *     | The bridge is open | , as | the mayor | noted.
 */
export function toldAs(
  passage: Passage,
  verb: number,
  end: number,
  cue: Cue,
  group: VerbGroup,
): Draft | null {
  const { speech } = passage
  // as she | used to | say
  const source = subjectOf(passage, governed(passage, verb, group).to - 1)
  if (!source || !speech.roles.has(passage.at(source.from - 1).lower)) return null
  const opening = source.from - 1
  const limit = clauseLimit(passage, verb)
  const past = pastOccasion(passage, end, limit, cue)
  const first = Math.max(passage.at(opening).first, opening - reach)
  const before = { from: first, to: opening }
  const content = contentBeside(passage, before, { from: past.at, to: limit })
  if (content.length === 0) return null
  return {
    ...passedOn(passage, source, past.hearer),
    cue: passage.span({ from: verb, to: end }),
    content: passage.spans(content),
    ...standing(passage, cue, group, group),
    score: 0.85,
    because: [`“${cue.lemma}” behind “${passage.at(opening).lower}”`],
  }
}

function contentBeside(passage: Passage, before: Range, behind: Range): Range[] {
  const closes = passage.at(behind.from)
  const told = holdsFiniteVerb(passage, before)
  if (before.to > before.from && passage.at(before.to - 1).lower !== ',') return []
  if (closes.lower === ',' && !told) {
    const rest = { from: behind.from + 1, to: behind.to }
    if (!holdsFiniteVerb(passage, rest)) return []
    return before.to - before.from > 2 ? [before, rest] : [rest]
  }
  const ends = behind.from >= behind.to || /^[.;!?]$/.test(closes.lower)
  return told && ends ? [before] : []
}
