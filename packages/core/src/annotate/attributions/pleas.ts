import { clauseLimit } from './contents/content-after.ts'
import { contentEnd } from './contents/content-end.ts'
import type { Draft, Taken } from './draft.ts'
import type { Passage } from './passage/passage.ts'
import { subjectBefore } from './sources/subject-before.ts'
import { isOccasion, objectEnd } from './syntax/noun-phrase.ts'
import { verbGroup } from './syntax/verb-group.ts'

/** Ek | pleaded not guilty | on Monday to | two counts of fraud: who pleads guilty says that it was so. */
export function findPleas(passage: Passage, taken: Taken): Draft[] {
  return passage.verbs.flatMap(({ index, doing, lower }) => {
    if (doing || taken.cues.has(index) || !passage.speech.pleas.verbs.has(lower)) return []
    const draft = pleaded(passage, index)
    if (draft) taken.cues.add(index)
    return draft ?? []
  })
}

function pleaded(passage: Passage, verb: number): Draft | null {
  const { days, infinitives, negations, pleas } = passage.speech
  const denies = negations.has(passage.at(verb + 1).lower)
  const state = denies ? verb + 2 : verb + 1
  if (!pleas.states.has(passage.at(state).lower)) return null
  let at = state + 1
  while (isOccasion(passage, at) || days.has(passage.at(at).lower))
    at =
      isOccasion(passage, at) && !infinitives.has(passage.at(at).lower)
        ? objectEnd(passage, at + 1)
        : at + 1
  const source = subjectBefore(passage, verbGroup(passage, verb).from)
  if (!source || !infinitives.has(passage.at(at).lower)) return null
  const to = contentEnd(passage, at + 1, clauseLimit(passage, verb), 'matter')
  return {
    source: passage.span(source),
    cue: passage.span({ from: verb, to: state + 1 }),
    content: passage.spans([{ from: at + 1, to }]),
    via: [],
    stance: denies ? 'denies' : 'confirms',
    negative: false,
    score: 0.85,
    because: [denies ? 'pleads that it was not so' : 'pleads that it was so'],
  }
}
