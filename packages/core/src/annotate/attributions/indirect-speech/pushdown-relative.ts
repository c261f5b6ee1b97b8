import type { Cue } from '../../../language/speech.ts'
import { clauseLimit } from '../contents/content-after.ts'
import { contentEnd, relativeClose } from '../contents/content-end.ts'
import { standing } from '../cues/stance.ts'
import type { Draft } from '../draft.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { passedOn } from '../sources/cited-source.ts'
import { subjectOf } from '../sources/subject-of.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'
import { phraseBefore } from '../syntax/noun-phrase-before.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'

/**
 * What is said of a noun in its own relative clause:
 *
 *     the fires, | which | the mayor | said | were under control | .
 *     | the towns | they | said | had fallen | .
 */
export function toldInside(
  passage: Passage,
  verb: number,
  end: number,
  cue: Cue,
  group: VerbGroup,
): Draft | null {
  if (!cue.frames.has('clause') || passage.at(verb).doing || !isFiniteVerb(passage, end))
    return null
  const source = subjectOf(passage, verb)
  const head = source && headOf(passage, source, cue)
  if (!source || !head) return null
  const to = contentEnd(passage, end, clauseLimit(passage, verb), 'clause')
  return {
    ...passedOn(passage, source, null),
    cue: passage.span({ from: verb, to: end }),
    content: passage.spans([head, { from: end, to: relativeClose(passage, end, to) }]),
    ...standing(passage, cue, group, group),
    score: 0.8,
    because: [`“${cue.lemma}” inside of what is said`],
  }
}

/** "which", or the noun phrase right before who says it. */
function headOf(passage: Passage, source: Range, cue: Cue): Range | null {
  const { relatives, complementizers } = passage.speech
  const before = passage.at(source.from - 1)
  // a charge | that | she says is false, not: says | that | she feels deceived
  const isThat = complementizers.has(before.lower) && passage.at(source.from - 2).pos !== 'VERB'
  if (relatives.has(before.lower) || isThat) return { from: source.from - 1, to: source.from }
  if (before.pos !== 'NOUN' || !cue.frames.has('quote')) return null
  return phraseBefore(passage, source.from, passage.at(source.from).first)
}
