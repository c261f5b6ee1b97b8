import type { Cue } from '../../../language/speech.ts'
import { clauseLimit, pastOccasion } from '../contents/content-after.ts'
import { governed, standing } from '../cues/stance.ts'
import type { Draft } from '../draft.ts'
import { type Passage, type Range, reach } from '../passage/passage.ts'
import { passedOn } from '../sources/cited-source.ts'
import { subjectBefore } from '../sources/subject-before.ts'
import { subjectOf } from '../sources/subject-of.ts'
import { holdsFiniteVerb } from '../syntax/holding.ts'
import { objectEnd } from '../syntax/noun-phrase.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'

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
  const at = pastPlaces(passage, past.at, limit)
  const first = Math.max(passage.at(opening).first, opening - reach)
  const before = { from: first, to: opening }
  const content = contentBeside(passage, before, { from: at, to: limit })
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

/** As the mayor announced today | at the Harbour Forum |, the port will close: where it was told, if a comma stands behind it. */
function pastPlaces(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit && passage.at(at).pos === 'ADP') {
    const end = objectEnd(passage, at + 1)
    if (end === at + 1) return from
    at = end
  }
  return passage.at(at).lower === ',' ? at : from
}

/** Whether a verb behind "as" has no more behind it than when and where: As Ek announced | at the Forum |, it will close. */
export function isToldAs(
  passage: Passage,
  subject: number,
  behind: number,
  limit: number,
): boolean {
  if (passage.at(behind).pos !== 'ADP') return false
  const source = subjectBefore(passage, subject)
  if (!source || !passage.speech.roles.has(passage.at(source.from - 1).lower)) return false
  if (source.from - 1 !== passage.at(source.from - 1).first) return false
  return pastPlaces(passage, behind, limit) > behind
}

function contentBeside(passage: Passage, before: Range, behind: Range): Range[] {
  const closes = passage.at(behind.from)
  const told = holdsFiniteVerb(passage, before)
  // It is, | as he admitted |, a mess: the verb is split
  const split = passage.at(before.to - 2)
  if (
    closes.lower === ',' &&
    passage.at(before.to - 1).lower === ',' &&
    passage.speech.copulas.has(split.lower)
  )
    return [before, { from: behind.from + 1, to: behind.to }]
  if (before.to > before.from && passage.at(before.to - 1).lower !== ',') return []
  if (closes.lower === ',' && !told) {
    const rest = { from: behind.from + 1, to: behind.to }
    if (!holdsFiniteVerb(passage, rest)) return []
    return before.to - before.from > 2 ? [before, rest] : [rest]
  }
  const ends = behind.from >= behind.to || /^[.;!?]$/.test(closes.lower)
  return told && ends ? [before] : []
}
