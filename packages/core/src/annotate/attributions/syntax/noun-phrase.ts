import { type Passage, type Range, reach, type Word } from '../passage/passage.ts'

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X'])
const signs: ReadonlySet<string> = new Set('%$€£#')
const joints: ReadonlySet<string> = new Set(["'", '’', "'s", '’s', ...'-‑&/®™'])

/** A word that can stand in a noun phrase by itself: no verb, no preposition, no mark. */
export function isNominal(word: Word): boolean {
  if (word.lower === '|') return false
  return word.name >= 0 || nominal.has(word.pos) || signs.has(word.lower)
}

/** A noun, name or pronoun: what a noun phrase can end with. */
export function isHead(word: Word): boolean {
  return word.name >= 0 || nominal.has(word.pos)
}

/** "a March 14 | , | 2019 report" */
export function insideDate(passage: Passage, comma: number): boolean {
  const [before, after] = [passage.at(comma - 1), passage.at(comma + 1)]
  return passage.at(comma).lower === ',' && before.pos === 'NUM' && after.pos === 'NUM'
}

/** "’s", the hyphen of "Moscow - installed" and the sign of "Verrant® Systems" join what stands beside them. */
export function isJoint(word: Word): boolean {
  return joints.has(word.lower)
}

/** "visiting", "appointed" */
export function isParticipial({ speech }: Passage, { doing, lower }: Word): boolean {
  return doing || speech.forms.done.test(lower)
}

/** A verb that can carry a clause: "said", "is", not "saying", not "to say". */
export function isFiniteVerb(passage: Passage, index: number): boolean {
  const word = passage.at(index)
  if (word.name >= 0 || (word.pos !== 'VERB' && word.pos !== 'AUX')) return false
  if (word.doing) return false
  const before = passage.at(index - 1)
  if (passage.speech.infinitives.has(before.lower)) return false
  // the | leaked | report
  const isArticle = before.pos === 'DET' && !passage.speech.determiners.has(before.lower)
  if (isArticle && word.pos === 'VERB' && isNominal(passage.at(index + 1))) return false
  // the oldest | known | fossil
  if (before.pos === 'ADJ' && passage.speech.forms.onlyDone.test(word.lower)) return false
  return !(before.pos === 'ADV' && passage.speech.infinitives.has(passage.at(index - 2).lower))
}

/**
 * The noun phrase that begins with a word, with its prepositional phrases and a closing aside:
 *
 *     said | the head of the centre, Ann Ek | .
 */
export function nounPhraseAfter(passage: Passage, from: number): Range | null {
  const limit = Math.min(passage.at(from).last, from + reach)
  const to = phraseEnd(passage, from, limit)
  if (to === from) return null
  let end = to
  // Ann Ek, 70, a herder from Orly
  for (let asides = 0; asides < 2 && passage.at(end).lower === ','; asides++) {
    // Ann Ek, of the Harbour Union
    const opening = passage.speech.genitives.has(passage.at(end + 1).lower) ? end + 2 : end + 1
    const aside = phraseEnd(passage, opening, limit)
    if (aside === opening || !isAside(passage, { from: end + 1, to: aside })) break
    const isShort = aside === end + 2 && isAgeOrRank(passage, end + 1)
    end = aside
    if (!isShort) break
  }
  return { from, to: regionEnd(passage, end) }
}

/** "Ann Ek, | 45 |, of Orly", "Ann Ek, | MD |, of Orly" */
function isAgeOrRank(passage: Passage, index: number): boolean {
  const { start, end, pos } = passage.at(index)
  return pos === 'NUM' || /^\p{Lu}[\p{Lu}.h]+$/u.test(passage.text.slice(start, end))
}

/** "an office in Orly | , Val-de-Marne | .": the region behind a place. */
export function regionEnd(passage: Passage, end: number): number {
  const isPlace = (index: number) => passage.names[passage.at(index).name]?.type === 'place'
  if (passage.at(end).lower !== ',' || !isPlace(end - 1) || !isPlace(end + 1)) return end
  let to = end + 1
  while (passage.at(to).name === passage.at(end + 1).name) to++
  return passage.at(to).pos === 'PUNCT' ? to : end
}

/** An aside begins like one and ends at a mark: ", the mayor of Orly." */
function isAside(passage: Passage, { from, to }: Range): boolean {
  const after = passage.at(to)
  const { quote, pos, lower } = passage.at(from)
  if (quote || (pos === 'PRON' && !passage.speech.owners.has(lower))) return false
  const describes = passage.speech.relatives.has(after.lower)
  return describes || (after.pos === 'PUNCT' && !isJoint(after))
}

function phraseEnd(passage: Passage, from: number, limit: number): number {
  let to = from
  let isPerson = false
  let bound = false
  for (let i = from; i < limit; i++) {
    const word = passage.at(i)
    if (word.quote && !word.mark && !passage.at(from).quote) break
    if (isNominal(word)) {
      if (i > from && (startsAnew(passage, from, i) || isTimeAhead(passage, i))) break
      // Ann Ek of | the Harbour Union | in Orly
      const isBody = bound && passage.names[word.name]?.type === 'organization'
      isPerson = !isBody && (word.pos === 'PROPN' || word.pos === 'PRON')
      to = i + 1
    } else if (isJoint(word) && i > from) to = i + 1
    else if (word.pos === 'ADP' && i > from && !takesAway(passage, i, isPerson)) bound = true
    else if (word.pos === 'CCONJ' && i > from && joinsNouns(passage, i)) continue
    else if (word.pos === 'VERB' && isModifier(passage, i, from)) continue
    // said | the accused |
    else if (i === from + 1 && isDone(passage, i) && passage.at(from).pos === 'DET') to = i + 1
    // said | lead author Ann Ek
    else if (word.pos === 'VERB' && i === from && passage.at(i + 1).pos === 'NOUN') continue
    else if (word.lower === '(' && i > from) {
      const close = parenthesisEnd(passage, i, limit)
      if (close < 0) break
      to = close + 1
      i = close
    } else break
  }
  return to
}

/** "told Ann Ek | the road …": a pronoun or article right behind a finished name begins another phrase. */
function startsAnew(passage: Passage, from: number, index: number): boolean {
  const word = passage.at(index)
  const before = passage.at(index - 1)
  if (before.pos === 'ADP' || before.pos === 'CCONJ' || isJoint(before)) return false
  if (before.pos === 'PRON' && index === from + 1 && !passage.speech.determiners.has(before.lower))
    return true
  if (word.pos === 'DET' && before.pos !== 'DET') return true
  return word.pos === 'PRON' && before.pos !== 'DET'
}

/** "said the mayor | Sunday night |", "| last week |", "| two days later |": a time behind a finished phrase. */
function isTimeAhead({ names, speech, words }: Passage, index: number): boolean {
  const { days, recency, spans } = speech
  const [before, word, next, third] = words.slice(index - 1, index + 3)
  if (!word || !next || (before?.pos !== 'NOUN' && before?.pos !== 'PROPN')) return false
  // USA | Today
  if (before.name >= 0 && names[before.name]?.type !== 'person') return false
  if (recency.has(word.lower) && spans.has(next.lower)) return true
  // said the mayor | Sunday |, not: the | Sunday | Herald
  const behind = spans.has(next.lower) ? third : next
  if (days.has(word.lower)) return behind === undefined || !isNominal(behind)
  // minutes later, two days later
  const last = word.pos === 'NUM' ? third : next
  return (word.pos === 'NUM' || word.pos === 'NOUN') && recency.has(last?.lower ?? '')
}

/** "of" binds; "in a video", "on Monday" and what follows a person’s name, but "for" and "from", do not. */
function takesAway(passage: Passage, index: number, isPerson: boolean): boolean {
  const { genitives, parting, standingFor } = passage.speech
  const { lower } = passage.at(index)
  if (genitives.has(lower)) return false
  if (isPerson && !standingFor.has(lower)) return true
  return parting.has(lower) || isOccasion(passage, index)
}

/** "in a statement", "on Sunday": where and when something is said. */
export function isOccasion(passage: Passage, index: number): boolean {
  const { occasions, venues } = passage.speech
  if (!occasions.has(passage.at(index).lower)) return false
  const end = objectEnd(passage, index + 1)
  for (let i = index + 1; i < end; i++) {
    // after | hearing | the news: no hearing
    const { doing, lower, pos } = passage.at(i)
    if (venues.has(lower) && !(doing && pos === 'VERB')) return true
  }
  return false
}

/** Where the object of a preposition ends: one noun phrase without further prepositions. */
export function objectEnd(passage: Passage, from: number): number {
  let to = from
  const limit = Math.min(passage.at(from).last, from + 12)
  while (to < limit) {
    const word = passage.at(to)
    if (
      !isNominal(word) &&
      !isJoint(word) &&
      !(word.pos === 'VERB' && isParticipial(passage, word) && isNominal(passage.at(to + 1)))
    )
      break
    if (to > from && startsAnew(passage, from, to)) break
    if (
      to > from &&
      word.name >= 0 &&
      passage.at(to - 1).name >= 0 &&
      word.name !== passage.at(to - 1).name
    )
      break
    to++
  }
  return to
}

function joinsNouns(passage: Passage, index: number): boolean {
  if (!isNominal(passage.at(index + 1))) return false
  // “Ann and Bo said” against “Ann spoke and Bo said”: a verb behind the next phrase makes it a clause
  const end = objectEnd(passage, index + 1)
  return !isFiniteVerb(passage, end)
}

/** "the visiting minister", "Kremlin-appointed leaders". */
function isModifier(passage: Passage, index: number, from: number): boolean {
  const word = passage.at(index)
  if (!isParticipial(passage, word) || !isHead(passage.at(index + 1))) return false
  const before = passage.at(index - 1)
  return index === from || before.pos === 'DET' || before.pos === 'ADJ' || isJoint(before)
}

/** "the | accused |", "the | injured |" */
function isDone({ speech, words }: Passage, index: number): boolean {
  const { doing, lower = '', pos } = words[index] ?? {}
  return pos === 'VERB' && !doing && speech.forms.done.test(lower)
}

function parenthesisEnd(passage: Passage, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 8); i++)
    if (passage.at(i).lower === ')') return i
  return -1
}
