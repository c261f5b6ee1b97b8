import type { Cue } from '../../language/speech.ts'
import { clauseLimit, pastOccasion } from './contents/content-after.ts'
import { askedFor } from './cues/stance.ts'
import type { Draft, Taken } from './draft.ts'
import { type Passage, reach } from './passage/passage.ts'
import { agentAfter } from './sources/cited-source.ts'
import { subjectOf } from './sources/subject-of.ts'
import { clauseAhead } from './syntax/clause-ahead.ts'
import { isFiniteVerb } from './syntax/noun-phrase.ts'

/**
 * What somebody is asked before they say something:
 *
 *     Asked by reporters | whether he would resign |, Brandt said no.
 *     When asked | why |, she laughed.
 */
export function findAskedSpeech(passage: Passage, taken: Taken): Draft[] {
  const drafts: Draft[] = []
  for (const { index, cues, doing, first } of passage.verbs) {
    if (doing || taken.cues.has(index)) continue
    const { lower } = passage.at(index - 1)
    const opens = index === first || passage.speech.questions.has(lower) || lower === ','
    const cue = cues.find(
      ({ frames }) => frames.has('question') && frames.has('deed') && frames.has('order'),
    )
    const draft = opens && cue ? asked(passage, index, cue) : null
    if (!draft) continue
    taken.cues.add(index)
    const answer = answered(passage, index, draft)
    if (answer) taken.cues.add(answer.verb)
    // nobody named has asked what is answered
    if (!answer || draft.source) drafts.push(draft)
    if (answer) drafts.push(answer.draft)
  }
  return drafts
}

function asked(passage: Passage, verb: number, cue: Cue): Draft | null {
  const limit = clauseLimit(passage, verb)
  if (!passage.speech.forms.past.test(passage.at(verb).lower)) return null
  const agent = agentAfter(passage, verb + 1)
  const { at } = pastOccasion(passage, agent ? agent.to : verb + 1, limit, { ...cue, frames: none })
  if (!passage.speech.questions.has(passage.at(at).lower)) return null
  // Ek, | when asked whether it leaked |, said so: an aside ends at the verb of its sentence
  const opening = passage.speech.questions.has(passage.at(verb - 1).lower) ? verb - 1 : verb
  const isAside = passage.at(opening - 1).lower === ','
  let to = at + 1
  while (to < limit && !/^[.;:!?]$/.test(passage.at(to).lower)) {
    const closes = isAside && isFiniteVerb(passage, to + 1)
    if (passage.at(to).lower === ',' && (closes || clauseAhead(passage, to + 1, limit))) break
    to++
  }
  if (isAside && opening === verb && passage.at(to).lower !== ',') return null
  return {
    source: agent && passage.span(agent),
    cue: passage.span({ from: verb, to: verb + 1 }),
    content: passage.spans([{ from: at, to }]),
    via: [],
    stance: askedFor(cue.stance),
    negative: false,
    score: 0.7,
    because: ['asked of who speaks'],
  }
}

/** "Asked whether he knew, | Ek | said no": who answers has said it, or denied it. */
function answered(passage: Passage, asked: number, question: Draft) {
  const [content] = question.content
  const comma = passage.indexAt(content?.end ?? 0)
  const { last } = passage.at(asked)
  if (passage.at(comma).lower !== ',') return null
  for (let verb = comma + 2; verb < Math.min(last, comma + reach); verb++) {
    const { cues, lower } = passage.at(verb)
    const cue = cues.find(({ particle, frames }) => !particle && frames.has('quote'))
    if (lower === ';') return null
    if (!cue || !isFiniteVerb(passage, verb)) continue
    let at = verb + 1
    while (passage.at(at).pos === 'PUNCT' && at < last) at++
    const stance = passage.speech.answers.get(passage.at(at).lower)
    const source = subjectOf(passage, verb)
    if (!stance || !source || passage.at(at + 1).pos !== 'PUNCT') return null
    const draft: Draft = {
      ...question,
      source: passage.span(source),
      cue: passage.span({ from: verb, to: at === verb + 1 ? at + 1 : verb + 1 }),
      stance,
      score: 0.8,
      because: [`“${cue.lemma}” with an answer behind it`],
    }
    return { verb, draft }
  }
  return null
}

/** Whoever is asked is the subject: no hearer stands behind the verb. */
const none: ReadonlySet<never> = new Set()
