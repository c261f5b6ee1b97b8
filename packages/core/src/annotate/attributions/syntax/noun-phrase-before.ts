import type { Passage, Range, Word } from '../passage/passage.ts'
import { isFiniteVerb, isHead, isJoint, isNominal, isParticipial } from './noun-phrase.ts'
import { boundStart } from './number-bound.ts'
import { isReducedRelative, isRelativeVerb, relativeStart } from './reduced-relative.ts'
import { occasionBefore, pastDay, pastTime } from './time-adverbial.ts'

/** A quotation inside a noun phrase is a name or a nickname: the “History” section. */
const longestNickname = 5

/** What stands in parentheses inside a noun phrase is no longer than this, in words. */
const longestParenthesis = 14

/** The noun phrase that ends before a word, no further left than `first`. */
export function phraseBefore(passage: Passage, end: number, first: number): Range | null {
  const { objects, placing, predeterminers, pronouns, reflexives } = passage.speech
  const last = passage.at(end - 1)
  if (end - 1 < first) return null
  const occasion = occasionBefore(passage, end, first)
  if (occasion > first && passage.at(occasion - 1).lower !== ',')
    return phraseBefore(passage, occasion, first)
  // | the mayor | himself | said
  const isSelf =
    reflexives.has(last.lower) &&
    (passage.at(end - 2).pos === 'NOUN' || passage.at(end - 2).pos === 'PROPN')
  if ((isSelf || placing.has(last.lower)) && isHead(passage.at(end - 2))) {
    const placed = phraseBefore(passage, end - 1, first)
    return placed && { from: placed.from, to: end }
  }
  const head = passage.speech.genitives.has(passage.at(end - 2).lower) ? end - 2 : -1
  // one of | them |
  if (objects.has(last.lower) && head > first && isHead(passage.at(head - 1))) {
    const whole = phraseBefore(passage, head, first)
    return whole && { from: whole.from, to: end }
  }
  if (objects.has(last.lower) || !canStandAlone(passage, last)) return null
  if (pronouns.has(last.lower) && !isObjectIt(passage, end - 1)) return { from: end - 1, to: end }
  // | the accused | denied it, | the injured | said so
  if (last.pos === 'VERB' && isParticipial(passage, last) && passage.at(end - 2).pos === 'DET')
    return { from: Math.max(first, end - 2), to: end }
  if (!isHead(last) && last.lower !== ')' && !isJoint(last) && !last.mark)
    return withRelative(passage, end, first)
  const { from, stop, conjunction, comma } = walkLeft(passage, end, first)
  // …, and | the government | asked: two things with a comma between them are two clauses
  const opens = passage.at(conjunction + 1)
  const isNew = opens.pos === 'DET' || passage.speech.owners.has(opens.lower)
  if (comma >= 0 && comma === conjunction - 1 && isNew) return { from: conjunction + 1, to: end }
  if (isRelativeVerb(passage, stop, first)) return withRelative(passage, end, first)
  // it came | after | Ann Ek and Bo Li left
  const parts = passage.speech.subordinators.has(passage.at(stop + 1).lower)
  // | Study author and chemist Ann Ek | said: a noun that looks like a verb
  const isNoun = stop === first && stop === passage.at(stop).first && isPersonAt(passage, end - 1)
  if (conjunction >= 0 && isNoun && passage.at(stop + 1).pos === 'NOUN')
    return { from: stop, to: end }
  if (conjunction >= 0 && stop >= first && isFiniteVerb(passage, stop) && !parts)
    return { from: conjunction + 1, to: end }
  // according to the mayor |, and | police said
  const item = conjunction === comma + 1 ? conjunction + 1 : comma + 1
  const start = comma >= 0 && passage.at(from - 1).pos === 'ADP' ? item : from
  const subject = pastTime(
    passage,
    pastDay(passage, pastPreposition(passage, start, end, first), end),
    end,
  )
  if (subject >= end) return null
  if (passage.speech.subordinators.has(passage.at(subject).lower) && subject + 1 < end)
    return { from: subject + 1, to: end }
  // …, | notes | Ann Ek, who lives there: a verb that looks like a noun
  if (isInverted(passage, subject, end)) return { from: subject + 1, to: end }
  const around = passage.at(subject).pos === 'NUM' && passage.at(subject - 1).pos === 'ADV'
  // | Launch | director Ann Ek said: a noun that looks like a verb
  // …, | planning | consultant Ann Ek said: the same behind a comma
  const noun = passage.at(subject - 1).pos === 'VERB' && subject > first
  const isOpen = noun && (subject - 1 === first || passage.at(subject - 2).lower === ',')
  const describes =
    passage.roles.has(passage.at(subject).lower) ||
    namesPerson(passage, subject) ||
    (isTrade(passage.at(subject - 1)) && describesPerson(passage, subject, end))
  if (isOpen && describes) return { from: subject - 1, to: end }
  const whole = (around || predeterminers.has(passage.at(subject - 1).lower)) && subject > first
  return { from: whole ? subject - 1 : boundStart(passage, subject, first), to: end }
}

/** "worse | than | most analysts had expected", not "more | than | 200 people". */
function compares(passage: Passage, index: number): boolean {
  const { comparing, predeterminers } = passage.speech
  const { lower, pos } = passage.at(index + 1)
  if (!comparing.has(passage.at(index).lower) || predeterminers.has(lower)) return false
  return ['NOUN', 'ADJ', 'PRON', 'PROPN'].includes(pos)
}

/** "a man briefed on | it | said" */
function isObjectIt({ speech, words }: Passage, index: number): boolean {
  const before = words[index - 1]
  if (before?.pos !== 'ADP' || speech.subordinators.has(before.lower)) return false
  return speech.pronouns.get(words[index]?.lower ?? '') === 'thing'
}

/** ", | notes | Ann Ek": a verb of saying behind a comma, and a name. */
function isInverted({ names, speech, words }: Passage, index: number, end: number): boolean {
  const [before, verb, next] = words.slice(index - 1, index + 2)
  if (before?.lower !== ',' || verb?.pos !== 'NOUN' || index + 1 >= end) return false
  const speaks = verb.cues.some(({ frames }) => frames.has('quote'))
  return (
    speaks && speech.forms.present.test(verb.lower) && names[next?.name ?? -1]?.type === 'person'
  )
}

function isPersonAt({ names, words }: Passage, index: number): boolean {
  return names[words[index]?.name ?? -1]?.type === 'person'
}

/** "consultant | Ann Ek" */
function namesPerson({ names, words }: Passage, index: number): boolean {
  if (words[index]?.pos !== 'NOUN') return false
  return names[words[index + 1]?.name ?? -1]?.type === 'person'
}

/** "swimming", "winning", not "announcing" */
function isTrade({ cues, doing }: Word): boolean {
  return doing && cues.length === 0
}

/** "swimming | club secretary Ann Ek": nouns and then a name. */
function describesPerson(passage: Passage, from: number, end: number): boolean {
  let at = from
  while (at < end && passage.at(at).pos === 'NOUN' && passage.at(at).name < 0) at++
  return at > from && passage.names[passage.at(at).name]?.type === 'person'
}

/** "Some | say", never "the | say". */
function canStandAlone({ speech }: Passage, { lower, pos }: Word): boolean {
  const { determiners, owners, others, plurals } = speech
  if (pos !== 'DET' || plurals.has(lower) || others.has(lower)) return true
  return determiners.has(lower) && !owners.has(lower)
}

interface Walk {
  readonly from: number
  /** The word that ended the walk. */
  readonly stop: number
  /** The first "and" of a list, or -1. */
  readonly conjunction: number
  /** Its first comma, or -1: "Ann, Bo and Cy". */
  readonly comma: number
}

function walkLeft(passage: Passage, end: number, first: number): Walk {
  const { calling, relatives, complementizers, contrasts, pronouns } = passage.speech
  const last = passage.at(end - 1)
  let [from, conjunction, comma] = [end, -1, -1]
  let i = end - 1
  for (; i >= first; i--) {
    const word = passage.at(i)
    const before = passage.at(i - 1)
    if (word.quote && word.quote !== last.quote && !isNickname(passage, i)) break
    // the plant in Mo | i | Rana
    if (i < end - 1 && word.name < 0 && pronouns.has(word.lower)) {
      // | he and two colleagues | wrote
      if (conjunction === i + 1) from = i
      break
    }
    if (relatives.has(word.lower) && word.pos !== 'DET') break
    if (
      contrasts.has(word.lower) ||
      compares(passage, i) ||
      (calling.has(word.lower) && i < end - 1)
    )
      break
    if (complementizers.has(word.lower) && word.pos !== 'DET') break
    if (from === i + 1 && (startsClause(passage, i) || precedesOwner(passage, i))) break
    const open = word.lower === ')' ? parenthesisStart(passage, i, first) : i
    if (open < i) i = open
    else if (isNominal(word) || isAddressee(passage, i)) from = i
    else if (word.mark || isJoint(word) || word.lower === ')') continue
    // Orly Bio | , | Inc.
    else if (word.lower === ',' && isFirmForm(passage, i + 1)) continue
    // a mother-of-three
    else if (isJoint(before) && isJoint(passage.at(i + 1))) continue
    // state-run media
    else if (word.pos === 'VERB' && isJoint(before) && isNominal(passage.at(i + 1))) continue
    else if (word.lower === '(') from = i
    else if (isPreposition(passage, i)) continue
    else if (word.pos === 'CCONJ' && (isHead(before) || before.lower === ',')) conjunction = i
    else if (word.lower === ',' && passage.at(i + 1).pos === 'CCONJ' && conjunction === i + 1)
      comma = i
    else if (word.lower === ',' && conjunction >= 0 && isListItem(passage, i, first)) comma = i
    else if (word.pos === 'ADV' && isNominal(passage.at(i + 1)) && before.pos === 'DET') continue
    else if (isReducedRelative(passage, i, first)) continue
    // the owner and | shipping | brokers
    else if (before.pos === 'CCONJ' && word.doing && isHead(passage.at(i + 1))) from = i
    else break
  }
  return { from, stop: i, conjunction, comma }
}

/** "the last | time | the mayor spoke", "the | way | Ek put it": a noun that a clause describes, with its subject right behind. */
export function startsClause(passage: Passage, index: number): boolean {
  const { pos, lower } = passage.at(index)
  if (pos !== 'NOUN' || !passage.speech.measures.has(lower)) return false
  const next = passage.at(index + 1)
  return next.pos === 'DET' || next.name >= 0 || passage.speech.owners.has(next.lower)
}

/** "at five p.m. | his | daughter rang": an owner begins a phrase of its own. */
function precedesOwner({ speech, words }: Passage, index: number): boolean {
  const { lower = '', pos } = words[index] ?? {}
  const noun = pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM'
  return (
    noun && !speech.predeterminers.has(lower) && speech.owners.has(words[index + 1]?.lower ?? '')
  )
}

/** "Orly Bio, | Inc.", not "it closed, | company | officials said". */
function isFirmForm({ text, words, firms }: Passage, index: number): boolean {
  const { start, lower = '' } = words[index] ?? {}
  if (start === undefined || !firms.has(lower.replace('.', ''))) return false
  return /\p{Lu}/u.test(text.charAt(start))
}

/** "Rep. Bo Li | (R., Texas)": where a short parenthesis begins that ends with a word, or that word. */
function parenthesisStart(passage: Passage, close: number, first: number): number {
  for (let i = close - 1; i >= Math.max(first, close - longestParenthesis); i--)
    if (passage.at(i).lower === '(') return i
  return close
}

function isNickname(passage: Passage, index: number): boolean {
  const { quote } = passage.at(index)
  if (!quote?.closed) return false
  // staff were | “terrified” of the manager
  const before = passage.at(passage.indexAt(quote.outer.start) - 1)
  if (before.pos === 'VERB' || before.pos === 'AUX') return false
  return passage.indexAt(quote.end) - passage.indexAt(quote.start) <= longestNickname
}

function isPreposition(passage: Passage, index: number): boolean {
  const { pos, lower } = passage.at(index)
  const goes = pos === 'ADP' || (passage.speech.infinitives.has(lower) && pos === 'PART')
  const next = passage.at(index + 1)
  const modified =
    next.pos === 'VERB' && isParticipial(passage, next) && isNominal(passage.at(index + 2))
  // out | of | his savings, not because | of | his savings
  const leads = passage.speech.subordinators.has(lower)
  const chained = next.pos === 'ADP' && !leads && isNominal(passage.at(index + 2))
  return goes && (isNominal(next) || modified || chained || isAddressee(passage, index + 1))
}

/** "speaking to | news | agency": a noun that the tagger takes for a verb. */
function isAddressee(passage: Passage, index: number): boolean {
  if (
    passage.at(index).pos !== 'VERB' ||
    !passage.speech.infinitives.has(passage.at(index - 1).lower)
  )
    return false
  return passage.at(index - 2).doing && isNominal(passage.at(index + 1))
}

/** "MPs, | bloggers | and correspondents": an item of a list is short and has no preposition before it. */
function isListItem(passage: Passage, comma: number, first: number): boolean {
  if (!isHead(passage.at(comma - 1)) || !isNominal(passage.at(comma + 1))) return false
  let i = comma - 1
  while (i >= first && isNominal(passage.at(i))) i--
  return i < first || passage.at(i).lower === ','
}

/** "officials | who asked not to be named", "figures | released" */
function withRelative(passage: Passage, end: number, first: number): Range | null {
  const participle = isReducedRelative(passage, end - 1, first) ? end - 1 : -1
  const from = participle < 0 ? relativeStart(passage, end, first) : participle
  if (from < 0) return null
  const head = phraseBefore(passage, from, first)
  return head && { from: head.from, to: end }
}

/** A subject never begins with a preposition: of "In a statement the firm said" the last phrase is the subject. */
function pastPreposition(passage: Passage, from: number, end: number, first: number): number {
  if (from <= first || !isPreposition(passage, from - 1)) return from
  let start = from
  for (let i = from + 1; i < end; i++) {
    const word = passage.at(i)
    const before = passage.at(i - 1)
    if (isPreposition(passage, i - 1) || before.pos === 'CCONJ' || isJoint(before)) continue
    const opens = word.pos === 'DET' || passage.speech.owners.has(word.lower)
    const article = opens && before.pos !== 'DET'
    const isName = word.name >= 0 && before.name !== word.name
    // the | Sunday Herald
    const dated = passage.speech.days.has(before.lower) && passage.at(i - 2).pos === 'DET'
    // after | president | Ann Ek left
    const titled = passage.roles.has(before.lower)
    const otherName = isName && !dated && !titled && !['DET', 'ADJ'].includes(before.pos)
    const venue = !dated && passage.speech.venues.has(before.lower)
    if (article || otherName || venue) start = i
    if (article || venue) break
  }
  return start
}
