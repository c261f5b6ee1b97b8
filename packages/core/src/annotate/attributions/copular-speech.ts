import type { Teller } from './direct-speech/quote-source.ts'
import type { Draft, Taken } from './draft.ts'
import type { Passage, Range } from './passage/passage.ts'
import { subjectBefore } from './sources/subject-before.ts'
import { isFiniteVerb, nounPhraseAfter } from './syntax/noun-phrase.ts'
import { relativeEnd } from './syntax/relative-clause.ts'
import { verbGroup } from './syntax/verb-group.ts'

/** Who words are from, and the words that say so. */
interface From {
  readonly source: Range
  readonly cue: Range
}

/**
 * A teller behind a quotation whose verb is one of being:
 *
 *     “Stay home” | was the message from | the mayor |.      “A farce” | is how | the lawyer | described | it.
 */
export function tellerByNoun(passage: Passage, from: number): Teller | null {
  const opens = passage.speech.definite.has(passage.at(from).lower) ? from + 1 : from
  const told = messageAt(passage, opens) ?? manner(passage, opens) ?? wish(passage, from)
  return (
    told && {
      ...told,
      verb: null,
      via: [],
      negative: false,
      score: 0.8,
      because: 'whose words they are behind the quotation',
      from,
      to: Math.max(told.source.to, told.cue.to),
    }
  )
}

/** The same without quotation marks: "Stay home: that | was the message from | the mayor.", "Loot | is how | he | described | it." */
export function findToldByNouns(passage: Passage, taken: Taken): Draft[] {
  const drafts: Draft[] = []
  for (const { index, first, pos } of passage.words) {
    if (pos !== 'AUX' && pos !== 'VERB') continue
    if (!passage.speech.copulas.has(passage.at(index).lower)) continue
    const stated = passage.speech.definite.has(passage.at(index - 1).lower)
    const message = stated ? messageAt(passage, index) : null
    const told = message ?? (stated ? null : manner(passage, index))
    if (!told || taken.cues.has(told.cue.from)) continue
    const to = message ? index - 2 : index
    const apart = !message || /^[:,;—–]$/.test(passage.at(to).lower)
    const content = passage.span({ from: Math.max(first, passage.opening(index)), to })
    if (!apart || to <= first || !content) continue
    for (let i = told.cue.from; i < told.cue.to; i++) taken.cues.add(i)
    drafts.push({
      source: passage.span(told.source),
      cue: passage.span(told.cue),
      content: [content],
      via: [],
      stance: 'asserts',
      negative: false,
      score: 0.7,
      because: ['whose words they are behind them'],
    })
  }
  return drafts
}

/** “What is it?” | the boy | wanted to know: who asks */
function wish(passage: Passage, from: number): From | null {
  const { infinitives, wishes } = passage.speech
  const before = passage.at(from - 1).mark ? from - 2 : from - 1
  if (passage.at(before).lower !== '?') return null
  for (let verb = from + 1; verb < from + longestTeller; verb++) {
    if (!isFiniteVerb(passage, verb)) continue
    const knows = wishes.deeds.has(passage.at(verb + 2).lower)
    if (!wishes.verbs.has(passage.at(verb).lower) || !knows) return null
    if (!infinitives.has(passage.at(verb + 1).lower)) return null
    const source = subjectBefore(passage, verb)
    return source?.from === from ? { source, cue: { from: verb, to: verb + 3 } } : null
  }
  return null
}

/** was the | clear | message from | the mayor, came | the | reply from | the mayor */
function messageAt(passage: Passage, from: number): From | null {
  const { arriving, copulas, messages, origins, genitives } = passage.speech
  const { lower } = passage.at(from)
  if (!copulas.has(lower) && !arriving.has(lower)) return null
  if (passage.at(from + 1).pos !== 'DET') return null
  const noun = passage.at(from + 2).pos === 'ADJ' ? from + 3 : from + 2
  const link = passage.at(noun + 1).lower
  if (!messages.has(passage.at(noun).lower)) return null
  if (!origins.has(link) && !genitives.has(link)) return null
  const source = nounPhraseAfter(passage, noun + 2)
  if (!source || !isSomebody(passage, source)) return null
  return {
    source: { from: source.from, to: relativeEnd(passage, source.to) },
    cue: { from: noun, to: noun + 1 },
  }
}

/** "the verdict of | a trial" is nobody’s: a name, a role or people. */
function isSomebody({ names, roles, speech, words }: Passage, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ lower, name }) => {
    const type = names[name]?.type
    if (type === 'person' || type === 'organization') return true
    return [roles, speech.tellers, speech.anybody, speech.anyBody, speech.plurals].some((set) =>
      set.has(lower),
    )
  })
}

/** is how | the minister | described | it */
function manner(passage: Passage, from: number): From | null {
  const { copulas, objects, pronouns, questions, relatives } = passage.speech
  const how = passage.at(from + 1).lower
  if (!copulas.has(passage.at(from).lower) || !questions.has(how) || relatives.has(how)) return null
  const { last } = passage.at(from)
  for (let verb = from + 3; verb < Math.min(last, from + longestTeller); verb++) {
    if (!isFiniteVerb(passage, verb)) continue
    const cue = passage
      .at(verb)
      .cues.find(({ frames }) => frames.has('label') || frames.has('view'))
    const object = passage.at(verb + 1).lower
    const isThat = pronouns.get(object) === 'thing' || objects.has(object)
    const source = subjectBefore(passage, verbGroup(passage, verb).from)
    if (!cue || !isThat || source?.from !== from + 2) return null
    return { source, cue: { from: verb, to: verb + 1 } }
  }
  return null
}

/** So far behind "is how" the verb of who says so stands, in words. */
const longestTeller = 15
