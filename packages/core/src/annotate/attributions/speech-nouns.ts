import type { Cue } from '../../language/speech.ts'
import type { Stance } from '../../model/attribution.ts'
import { clauseLimit } from './contents/content-after.ts'
import { contentEnd } from './contents/content-end.ts'
import { carriedClause } from './contents/noun-complement.ts'
import type { Draft, Taken } from './draft.ts'
import type { Passage, Range } from './passage/passage.ts'
import { agentAfter } from './sources/cited-source.ts'
import { reducedAfter } from './sources/phrase-source.ts'
import { subjectBefore } from './sources/subject-before.ts'
import { bareClause } from './speech-nouns/bare-clause.ts'
import { deedEnd } from './speech-nouns/infinitive-end.ts'
import { judgedBehind } from './speech-nouns/judgement.ts'
import { clauseAhead } from './syntax/clause-ahead.ts'
import { isFiniteVerb, nounPhraseAfter } from './syntax/noun-phrase.ts'
import { phraseBefore } from './syntax/noun-phrase-before.ts'
import { verbGroup } from './syntax/verb-group.ts'

/** What nouns and states of speech carry: "the claim that …", "Kyiv’s announcement of …", "is sure that …". */
export function findNounsOfSpeech(passage: Passage, taken: Taken, told: readonly Draft[]): Draft[] {
  const starts = new Set(told.flatMap(({ content }) => content.map(({ start }) => start)))
  const drafts: Draft[] = []
  for (const { index, pos, name, carries } of passage.words) {
    if (carries === null) continue
    const isNoun = pos === 'NOUN' || (pos === 'PROPN' && name < 0)
    const noun = isNoun ? carries.noun : undefined
    const state = pos === 'ADJ' || pos === 'VERB' ? carries.state : undefined
    if (!noun && !state) continue
    // said in a statement | that …: told already
    if (taken.cues.has(index) || isToldBehind(passage, index, starts)) continue
    const draft = noun
      ? carried(passage, index, noun)
      : state
        ? believed(passage, index, state)
        : null
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** "said in a statement | that it fell", "… that “it fell”": what is said begins right behind, or inside the marks there. */
function isToldBehind(passage: Passage, noun: number, starts: ReadonlySet<number>): boolean {
  if (starts.has(passage.at(noun + 1).start)) return true
  const { complementizers } = passage.speech
  const isThat = complementizers.has(passage.at(noun + 1).lower) && passage.at(noun + 2).mark
  return isThat && starts.has(passage.at(noun + 3).start)
}

function carried(passage: Passage, at: number, cue: Cue): Draft | null {
  const limit = clauseLimit(passage, at)
  const content = carriedBy(passage, at + 1, limit, cue)
  // for | fear | of losing his job: why, nobody says so
  const { forms, standingFor } = passage.speech
  const isMotive = standingFor.has(passage.at(at - 1).lower) && cue.stance === 'warns'
  if (!content || (isMotive && !forms.present.test(passage.at(at).lower))) return null
  const owner =
    ownerOf(passage, at) ?? originOf(passage, at + 1, content.from) ?? makerOf(passage, at + 1)
  // there is | no | doubt that it fell, are | no | immediate reports of damage
  const before = passage.at(at - 1).pos === 'ADJ' ? at - 2 : at - 1
  const isNone = [before, at - 1].some((index) => passage.speech.none.has(passage.at(index).lower))
  const isOwned = cue.frames.has('owned') || isTopic(passage, at + 1, cue)
  if (!owner && (isNone || isOwned)) return null
  const retraction = retractionOf(passage, at)
  const nobody = owner && passage.speech.pronouns.get(passage.at(owner.from).lower) === 'nobody'
  // what somebody is named for is theirs, whatever others say of it
  const isClause = passage.speech.complementizers.has(passage.at(content.from).lower)
  const judged = owner || !isClause ? null : judgedBehind(passage, content.to, cue)
  const told = judged?.source ?? (nobody ? null : owner) ?? agentAfter(passage, content.to)
  const source = retraction?.source ?? told
  return {
    source: source && passage.span(source),
    cue: passage.span(judged?.cue ?? retraction?.cue ?? { from: at, to: at + 1 }),
    content: passage.spans([content]),
    via: [],
    stance: judged?.stance ?? (retraction ? turned(cue.stance) : cue.stance),
    negative: false,
    score: source ? 0.7 : 0.5,
    because: [`“${cue.lemma}” carries what is said`],
  }
}

/** Whoever takes back what was said denies it; of a denial nobody knows what is left. */
function turned(stance: Stance): Stance {
  return stance === 'asserts' || stance === 'confirms' ? 'denies' : stance
}

/** "Ann Ek | withdrew | her claim that …", "said | she took back | the claim that …", "retracting | a statement that …" */
function retractionOf(passage: Passage, at: number): { source: Range | null; cue: Range } | null {
  const { owners, retracting } = passage.speech
  let from = at - 1
  while (['ADJ', 'NOUN', 'NUM'].includes(passage.at(from).pos)) from--
  const { lower, pos } = passage.at(from)
  const end = pos === 'DET' || owners.has(lower) ? from : from + 1
  const particle = retracting.get(passage.at(end - 1).lower) === null ? null : passage.at(end - 1)
  const verb = particle ? end - 2 : end - 1
  if (particle && retracting.get(passage.at(verb).lower) !== particle.lower) return null
  const { doing, first } = passage.at(verb)
  if (verb < first || passage.at(verb).pos !== 'VERB') return null
  const source = doing
    ? tellerOf(passage, verb)
    : subjectBefore(passage, verbGroup(passage, verb).from)
  return { source, cue: { from: verb, to: end } }
}

/** "…, | the minister | said, retracting …": whoever speaks before a participle. */
function tellerOf(passage: Passage, participle: number): Range | null {
  if (passage.at(participle - 1).lower !== ',') return null
  const verb = passage.at(participle - 2)
  const tells = isFiniteVerb(passage, participle - 2) && verb.cues.length > 0
  return tells ? subjectBefore(passage, verbGroup(passage, participle - 2).from) : null
}

function carriedBy(passage: Passage, from: number, limit: number, cue: Cue): Range | null {
  const word = passage.at(from)
  const { complementizers, origins } = passage.speech
  const maker = origins.has(word.lower) ? nounPhraseAfter(passage, from + 1) : null
  if (maker) {
    // claims by backers of Ann Ek|, the mayor,| that it leaked
    const owner = passage.at(maker.to).lower === ',' ? maker.to + 1 : maker.to
    if (complementizers.has(passage.at(owner).lower)) return carriedBy(passage, owner, limit, cue)
  }
  // in order that nobody leaves
  const isAim = cue.stance === 'orders' && passage.at(from - 2).pos === 'ADP'
  const clause = isAim ? null : carriedClause(passage, pastAside(passage, from, limit), limit)
  if (clause) return clause
  const bare = cue.frames.has('that') ? bareClause(passage, from, limit) : null
  if (bare) return bare
  const inQuote = word.quote !== null && !word.mark
  if (passage.speech.genitives.has(word.lower) && cue.frames.has('matter') && !inQuote) {
    const phrase = reducedAfter(passage, from + 1)
    if (!phrase) return doing(passage, from + 1, limit)
    // a report of the ministry: whose it is, not what it says
    if (isOneName(passage, phrase)) return null
    const gerund = passage.at(phrase.to).doing && passage.at(phrase.to).pos === 'VERB'
    if (gerund) return { from: from + 1, to: contentEnd(passage, from + 1, limit, 'that') }
    // reports of | a “possible stowaway”
    const { quote, mark } = passage.at(phrase.to)
    const to = mark && quote?.closed ? passage.indexAt(quote.outer.end) : phrase.to
    return { from: phrase.from, to: Math.max(phrase.to, Math.min(to, limit)) }
  }
  if (isTopic(passage, from, cue))
    return nounPhraseAfter(passage, from + 1) ?? doing(passage, from + 1, limit)
  const inOrder = passage.at(from - 2).pos === 'ADP'
  if (
    passage.speech.infinitives.has(word.lower) &&
    cue.frames.has('deed') &&
    !inOrder &&
    passage.at(from + 1).pos === 'VERB'
  )
    return { from, to: deedEnd(passage, from, contentEnd(passage, from, limit, 'deed')) }
  return null
}

/** So many words may stand in an aside on a noun. */
const longestAside = 20

/** "The claim | , first made by a blogger, | that it leaked": behind an aside that says who made it, or where it is. */
function pastAside(passage: Passage, from: number, limit: number): number {
  if (passage.at(from).lower !== ',' || participleAt(passage, from + 1) < 0) return from
  for (let i = from + 2; i < Math.min(limit, from + longestAside); i++)
    if (passage.at(i).lower === ',')
      return passage.speech.complementizers.has(passage.at(i + 1).lower) ? i + 1 : from
  return from
}

/** "first | made |", "made |": the participle that an aside opens with, or -1. */
function participleAt(passage: Passage, from: number): number {
  const at = passage.at(from).pos === 'VERB' ? from : from + 1
  const { doing, lower, pos } = passage.at(at)
  return pos === 'VERB' && !doing && passage.speech.forms.done.test(lower) ? at : -1
}

/** "The claim, first made by | a blogger |, that it leaked": who made it. */
function makerOf(passage: Passage, comma: number): Range | null {
  if (passage.at(comma).lower !== ',') return null
  const made = participleAt(passage, comma + 1)
  return made < 0 ? null : agentAfter(passage, made + 1)
}

/** "concern | about | flooding" */
function isTopic({ speech, words }: Passage, index: number, { frames }: Cue): boolean {
  const word = words[index]?.lower ?? ''
  return frames.has('topic') && speech.topics.has(word) && !speech.genitives.has(word)
}

function isOneName(passage: Passage, { from, to }: Range): boolean {
  const start = passage.at(from).pos === 'DET' ? from + 1 : from
  for (let i = start; i < to; i++) if (passage.at(i).name !== passage.at(start).name) return false
  return passage.at(start).name >= 0
}

/** "reports of | looting in the town | came in" */
function doing(passage: Passage, from: number, limit: number): Range | null {
  if (passage.at(from).pos !== 'VERB' || !passage.at(from).doing) return null
  let to = from + 1
  while (to < limit && !isFiniteVerb(passage, to) && passage.at(to).pos !== 'PUNCT') to++
  return { from, to }
}

/** "Moscow’s claim", "his denial"; "Ann Ek issued a warning". */
function ownerOf(passage: Passage, at: number): Range | null {
  const first = Math.max(passage.at(at).first, at - 12)
  let from = at - 1
  while (from > first && ['ADJ', 'NOUN', 'NUM', 'ADV'].includes(passage.at(from).pos)) from--
  const before = passage.at(from)
  if (passage.speech.possessives.has(before.lower)) {
    const phrase = phraseBefore(passage, from, first)
    return phrase && { from: ownerStart(passage, phrase), to: phrase.to }
  }
  if (passage.speech.owners.has(before.lower)) return { from, to: from + 1 }
  const verb = before.pos === 'DET' ? from - 1 : from
  if (!isFiniteVerb(passage, verb) || !passage.speech.carriers.has(passage.at(verb).lower))
    return null
  return verbGroup(passage, verb).passive
    ? null
    : subjectBefore(passage, verbGroup(passage, verb).from)
}

/** "warnings from | the army | that …" */
function originOf(passage: Passage, from: number, to: number): Range | null {
  return passage.speech.origins.has(passage.at(from).lower) && to > from + 1
    ? { from: from + 1, to }
    : null
}

/** "a dissent in | the court |’s decision": the owner is what stands behind the last preposition, "the mayor of Orly" whole. */
function ownerStart(passage: Passage, { from, to }: Range): number {
  for (let i = to - 1; i > from; i--) {
    const { pos, lower } = passage.at(i)
    const leads = pos === 'ADP' || passage.speech.infinitives.has(lower)
    if (leads && !passage.speech.genitives.has(lower)) return i + 1
  }
  return from
}

/** The coach | is sure | that they will win. */
function believed(passage: Passage, at: number, cue: Cue): Draft | null {
  const limit = clauseLimit(passage, at)
  const that = passage.speech.complementizers.has(passage.at(at + 1).lower)
  const bare = !that && clauseAhead(passage, at + 1, limit) && passage.at(at + 1).pos !== 'ADP'
  const asks = passage.speech.questions.has(passage.at(at + 1).lower)
  const group = verbGroup(passage, at)
  const making = makingClear(passage, at)
  const from = making ?? group.from
  if ((!that && !bare && !asks) || from === at) return null
  const source = subjectBefore(passage, making ? verbGroup(passage, making).from : group.from)
  if (!source || passage.speech.pronouns.get(passage.at(source.from).lower) === 'thing') return null
  return {
    source: passage.span(source),
    cue: passage.span({ from: making ?? at, to: at + 1 }),
    content: passage.spans([{ from: at + 1, to: contentEnd(passage, at + 1, limit, 'that') }]),
    via: [],
    stance: cue.stance,
    // | not | everyone is convinced
    negative: group.negative || passage.speech.negations.has(passage.at(source.from - 1).lower),
    score: that ? 0.85 : 0.6,
    because: [`“${cue.lemma}” with a clause behind it`],
  }
}

/** "| made | clear that", "| made | it clear that": the verb, if there is one. */
function makingClear(passage: Passage, at: number): number | null {
  const { carriers, plainly, pronouns } = passage.speech
  if (!plainly.has(passage.at(at).lower)) return null
  const verb = pronouns.get(passage.at(at - 1).lower) === 'thing' ? at - 2 : at - 1
  return passage.at(verb).pos === 'VERB' && carriers.has(passage.at(verb).lower) ? verb : null
}
