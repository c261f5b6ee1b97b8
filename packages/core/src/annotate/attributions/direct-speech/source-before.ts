import type { Cue } from '../../../language/speech.ts'
import type { Quotation } from '../../quotes/quotation.ts'
import { pastOccasion } from '../contents/content-after.ts'
import { governed } from '../cues/stance.ts'
import { isAnotherParagraph } from '../passage/paragraph-break.ts'
import { type Passage, type Range, reach } from '../passage/passage.ts'
import { isOutlet } from '../sources/outlet.ts'
import { subjectBefore } from '../sources/subject-before.ts'
import { subjectOf } from '../sources/subject-of.ts'
import { isFiniteVerb, isOccasion } from '../syntax/noun-phrase.ts'
import { phraseBefore } from '../syntax/noun-phrase-before.ts'
import { isReducedRelative } from '../syntax/reduced-relative.ts'
import { verbGroup } from '../syntax/verb-group.ts'
import { isSentenceLike, phraseAt, quoteCue, type Teller } from './quote-source.ts'

/** Ann Ek | said: · told Reuters, · wrote on Telegram that | “It works.” */
export function tellerBefore(
  passage: Passage,
  quote: Quotation,
  first: number,
  end: number,
): Teller | null {
  const start = Math.max(passage.at(first).first, passage.at(first - 1).first, first - reach)
  if (isAnotherParagraph(passage, passage.at(first - 1).end, first)) return null
  const colon = passage.at(first - 1).lower === ':'
  if (!colon && !standsAlone(passage, quote, end) && !isChanted(passage, quote, first)) return null
  const caption = colon ? tellerByCaption(passage, start, first) : null
  if (caption) return caption
  // a burger called “The Widow”
  if (passage.speech.naming.has(passage.at(first - 1).lower)) return null
  const phrase = tellerByPhrase(passage, start, first)
  if (phrase) return phrase
  for (let i = first - 1; i >= start; i--) {
    const word = passage.at(i)
    if (word.quote && word.quote !== passage.at(first).quote) break
    if (/^[.;?!]$/.test(word.lower)) break
    const cue = quoteCue(passage, i) ?? (colon ? anyCue(passage, i) : null)
    if (!cue) {
      // said, in remarks | published | by the paper, “…”
      const isVerb = !colon && i < first - 1 && isFiniteVerb(passage, i)
      if (isVerb && !isReducedRelative(passage, i, start)) break
      continue
    }
    // Asked about it, | Ek shook his head | : “No”: who was asked stands behind the comma
    const answer = colon ? answerBehind(passage, i, first) : -1
    if (answer > 0) return tellerByColon(passage, quote, answer, first)
    // would begin “any day now”: such a verb tells a sentence of its own
    const quotesOnly = !cue.frames.has('clause') && !cue.frames.has('that')
    const bare = passage.at(first - 1).pos !== 'PUNCT' && !isSentenceLike(passage, quote)
    if (quotesOnly && bare && !cue.frames.has('label')) break
    // the talks, which began on Tuesday, “are alive”: nor does one that describes its noun
    if (quotesOnly && !isSentenceLike(passage, quote) && isRelative(passage, i)) break
    // to respond “with deeds”: how, not what
    if (bare && passage.at(first + 1).pos === 'ADP') break
    const to = i + (cue.particle ? 2 : 1)
    if (!colon && !reaches(passage, to, first, cue)) break
    return tellerOf(passage, i, to, cue, first)
  }
  return colon && standsAlone(passage, quote, end)
    ? tellerByColon(passage, quote, start, first)
    : null
}

/** Crowds | chanted | “We want bread” | outside the palace: a sentence right behind its verb, which takes nothing else. */
function isChanted(passage: Passage, quote: Quotation, first: number): boolean {
  const cue = quoteCue(passage, first - 1)
  const quotes = cue?.frames.has('quote') && !cue.frames.has('label') && !cue.frames.has('matter')
  return quotes === true && passage.at(first - 1).cues.length > 0 && isSentenceLike(passage, quote)
}

/** "Asked whether he would go, | Ek …": what stands behind the comma of a participle that opens its sentence, or -1. */
function answerBehind({ speech, words }: Passage, verb: number, first: number): number {
  const { first: opening, lower } = words[verb] ?? {}
  if (verb !== opening || !speech.forms.done.test(lower ?? '')) return -1
  const comma = words.slice(verb + 1, first).findIndex((word) => word.lower === ',')
  return comma < 0 ? -1 : verb + comma + 2
}

/** "which | began" */
function isRelative(passage: Passage, verb: number): boolean {
  return passage.speech.relatives.has(passage.at(verbGroup(passage, verb).from - 1).lower)
}

/** Before a colon any verb of speech tells: praised his players on Monday: “…” */
function anyCue(passage: Passage, index: number): Cue | null {
  const { lower } = passage.at(index)
  if (!isFiniteVerb(passage, index) || verbGroup(passage, index).passive) return null
  return passage.speech.verbs.get(lower)?.find(({ particle }) => particle === null) ?? null
}

function tellerOf(passage: Passage, verb: number, to: number, cue: Cue, first: number): Teller {
  const group = verbGroup(passage, verb)
  const { hearer } = pastOccasion(passage, to, first, cue)
  // went on to | add
  const source = subjectOf(passage, governed(passage, verb, group).to - 1)
  return {
    source,
    cue: { from: verb, to },
    verb: cue,
    via: hearer && isOutlet(passage, hearer) ? [hearer] : [],
    negative: group.negative,
    score: source ? 0.9 : 0.6,
    because: 'words of saying before the quotation',
    from: group.from,
    to,
  }
}

/** Between a cue and its quotation stands only who is told, when and where. */
function reaches(passage: Passage, from: number, first: number, cue: Cue): boolean {
  const { at } = pastOccasion(passage, from, first, cue)
  let left = at
  while (
    left < first &&
    (/^[,:—–-]$/.test(passage.at(left).lower) ||
      // called | that | “nonsense”: a pronoun
      (passage.speech.complementizers.has(passage.at(left).lower) && !cue.frames.has('label')))
  )
    left++
  return left === first || circumstances(passage, left, first)
}

/** told the paper | after the verdict | “We are glad”, told a guard | in French, | “they hit me”: phrases without a verb. */
function circumstances(passage: Passage, from: number, first: number): boolean {
  const { quote } = passage.at(first)
  const apart = passage.at(first - 1).lower === ','
  if (first - from > 12 || !quote || !(apart || isSentenceLike(passage, quote))) return false
  if (passage.at(from).pos !== 'ADP' && passage.at(from).pos !== 'ADV') return false
  for (let i = from; i < first; i++) {
    const { pos, lower } = passage.at(i)
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'PUNCT' && lower !== ',')) return false
  }
  return true
}

/** The union | posted a picture with the | caption | : “…” */
function tellerByCaption(passage: Passage, start: number, first: number): Teller | null {
  const noun = passage.at(first - 2)
  if (!passage.speech.documents.has(noun.lower) || inOccasion(passage, first - 2)) return null
  for (let i = first - 3; i > start; i--) {
    if (!isFiniteVerb(passage, i)) continue
    const source = subjectBefore(passage, verbGroup(passage, i).from)
    if (!source) continue
    return {
      source,
      cue: { from: first - 2, to: first - 1 },
      verb: null,
      via: [],
      negative: false,
      score: 0.8,
      because: `words of a ${noun.lower}`,
      from: start,
      to: first,
    }
  }
  return null
}

/** "wrote in an email": where the words stand, not what says them. */
function inOccasion(passage: Passage, noun: number): boolean {
  for (let i = noun - 1; i > noun - 4; i--)
    if (isOccasion(passage, i) && !passage.speech.absolutes.has(passage.at(i).lower)) return true
  return false
}

/** In the words of | the mayor, Ann Ek, | “…” */
function tellerByPhrase(passage: Passage, start: number, first: number): Teller | null {
  const to = passage.at(first - 1).lower === ',' ? first - 1 : first
  for (let i = first - 1; i >= start; i--) {
    if (isFiniteVerb(passage, i)) return null
    const phrase = phraseAt(passage, i)
    if (!phrase?.cue) continue
    // It was |, in the words of one resident,| “like a war zone”: more than the quotation is told
    if (passage.at(i - 1).lower === ',' && passage.at(i - 2).pos === 'AUX') return null
    // according to the deal, | with | cars to follow “in May”: so is what comes with it
    const behind = phrase.source ? phrase.source.to + 1 : to
    // In the words of one resident, | the hall “just folded”: so is what goes on into it
    if (to === first && phrase.source && passage.at(phrase.source.to).lower === ',') return null
    if (behind < to && passage.speech.absolutes.has(passage.at(behind).lower)) return null
    return { ...phrase, source: { from: phrase.cue.to, to }, to: first }
  }
  return null
}

/** Ann Ek: “…” · Ann Ek | was blunt: “…” */
function tellerByColon(
  passage: Passage,
  quote: Quotation,
  start: number,
  first: number,
): Teller | null {
  const phrase = phraseBefore(passage, first - 1, start)
  const whole = phrase && withoutTopic(passage, phrase)
  const colon = { cue: null, verb: null, via: [], negative: false, from: start, to: first }
  if (whole && (isLabel(passage, whole) || isTopic(passage, whole))) {
    if (!isSentenceLike(passage, quote)) return null
    return {
      ...colon,
      source: null,
      score: 0.6,
      because: 'what it is about stands before the colon',
    }
  }
  const source = whole && whole.from <= start ? whole : speakerBefore(passage, start, first - 1)
  if (!source) return null
  return { ...colon, source, score: 0.8, because: 'a name and a colon before the quotation' }
}

/** "Mayor | on bridge collapse |: “We …”": in a headline, what somebody speaks of. */
function withoutTopic(passage: Passage, { from, to }: Range): Range {
  const { speech } = passage
  for (let i = from + 1; i < to; i++) {
    const { lower } = passage.at(i)
    const speaks =
      speech.tellers.has(passage.at(i - 1).lower) || passage.roles.has(passage.at(i - 1).lower)
    const opens = passage.at(from).pos === 'DET'
    if (speech.occasions.has(lower) && !speech.standingFor.has(lower) && speaks && !opens)
      return { from, to: i }
  }
  return { from, to }
}

/** "EXCLUSIVE: | “He took it all”", "Live updates: …": what kind of piece it is. */
function isLabel({ speech, words }: Passage, { to }: Range): boolean {
  return speech.labels.has(words[to - 1]?.lower ?? '')
}

/** "Orly wildfires: | “We lost it all”": a place and a thing are what it is about; "Orly mayor" is somebody. */
function isTopic(passage: Passage, { from, to }: Range): boolean {
  const { lower, name, pos } = passage.at(to - 1)
  const { anybody, anyBody, forms, plurals, tellers, witnesses } = passage.speech
  if (name >= 0 || pos !== 'NOUN' || passage.names[passage.at(from).name]?.type !== 'place')
    return false
  const somebody = [passage.roles, tellers, anybody, anyBody, witnesses, plurals]
  return !forms.agent.test(lower) && !somebody.some((words) => words.has(lower))
}

/** A quotation behind which the sentence does not go on. */
function standsAlone(passage: Passage, quote: Quotation, end: number): boolean {
  const after = passage.at(end)
  const last = passage.text.slice(quote.end - 1, quote.end)
  // said that “we lose” | and that | we go on
  const joins =
    after.pos === 'CCONJ' && passage.speech.complementizers.has(passage.at(end + 1).lower)
  if (joins) return false
  // remarked, “It is late,” | further saying, “And dark.”
  if (last === ',' && isSentenceLike(passage, quote)) return true
  return (
    after.pos === 'PUNCT' || after.first === end || /[.!?…]/.test(last) || after.pos === 'CCONJ'
  )
}

/** Who the clause before a colon is about, if that is somebody. */
function speakerBefore(passage: Passage, start: number, colon: number): Range | null {
  for (let i = colon - 1; i > start; i--) {
    if (!isFiniteVerb(passage, i)) continue
    const subject = subjectBefore(passage, verbGroup(passage, i).from)
    if (!subject || subject.from !== start) continue
    const { lower, name } = passage.at(subject.from)
    const kind = passage.speech.pronouns.get(lower)
    if (kind) return kind === 'one' || kind === 'many' ? subject : null
    for (let at = subject.from; at < subject.to; at++) {
      const word = passage.at(at)
      if (passage.names[word.name]?.type === 'person' || passage.roles.has(word.lower))
        return subject
    }
    return passage.names[name]?.type === 'organization' ? subject : null
  }
  return null
}
