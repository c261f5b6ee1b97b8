import type { Cue } from '../../../language/speech.ts'
import type { Quotation } from '../../quotes/quotation.ts'
import { pastOccasion } from '../contents/content-after.ts'
import { type Passage, type Range, reach } from '../passage/passage.ts'
import { isOutlet } from '../sources/outlet.ts'
import { phraseSource } from '../sources/phrase-source.ts'
import { subjectBefore } from '../sources/subject-before.ts'
import { subjectAhead } from '../syntax/clause-ahead.ts'
import { holdsFiniteVerb } from '../syntax/holding.ts'
import { isFiniteVerb, isHead, nounPhraseAfter } from '../syntax/noun-phrase.ts'
import { relativeEnd } from '../syntax/relative-clause.ts'
import { verbGroup } from '../syntax/verb-group.ts'

/** Who says a quotation: the teller found beside it. */
export interface Teller {
  readonly source: Range | null
  /** The cue, from its first to its last word. */
  readonly cue: Range | null
  readonly verb: Cue | null
  readonly via: readonly Range[]
  readonly negative: boolean
  readonly score: number
  readonly because: string
  /** The words that tell: quotations on either side of them belong together. */
  readonly from: number
  readonly to: number
}

/** A teller that begins with a word: a cue and its source, or a source and its cue. */
export function tellerFrom(passage: Passage, from: number, edge: number): Teller | null {
  const limit = Math.min(passage.at(from).last, from + reach)
  const phrase = phraseAt(passage, from)
  if (phrase) return phrase
  for (let i = from; i < limit; i++) {
    const word = passage.at(i)
    if (word.quote && word.quote !== passage.at(edge - 1).quote && i > from) return null
    if (/^[.;:?!]$/.test(word.lower)) return null
    // “nonsense,” noting | that | it had added: what is told there
    const isThat = passage.speech.complementizers.has(word.lower) && word.pos === 'SCONJ'
    if (isThat && passage.at(i - 1).doing) return null
    const cue = quoteCue(passage, i)
    if (!cue) continue
    const group = verbGroup(passage, i)
    // another survivor, who | asked | not to be named, said
    if (passage.speech.relatives.has(passage.at(group.from - 1).lower) && group.from > from)
      continue
    const to = i + (cue.particle ? 2 : 1)
    // “A,” from a song | called | “B”: it tells what stands behind it
    if (cue.frames.has('label') && passage.at(to).mark) return null
    const shared = { cue: { from: i, to }, verb: cue, negative: group.negative, from }
    if (group.from === from && !word.doing) {
      const inverted = invertedSource(passage, to)
      // said | a nurse | who promised to stay
      const described = inverted && passage.speech.relatives.has(passage.at(inverted.to).lower)
      // who called it “a hoax,” | told | supporters | he would leave: who is told, not who tells
      if (inverted && (described || !subjectAhead(passage, inverted.to, limit)))
        return {
          ...shared,
          source: inverted,
          via: viaBehind(passage, inverted.to),
          score: 0.95,
          because: 'words of saying behind the quotation',
          to: inverted.to,
        }
      if (group.passive) return null
    }
    const subject = group.from > from ? subjectBefore(passage, group.from) : null
    if (!subject || subject.from < from) continue
    // further | saying: whoever spoke before
    if (word.doing && subject.to === subject.from + 1 && passage.at(subject.from).pos === 'ADJ')
      return null
    if (isRemark(passage, subject)) return null
    if (holdsFiniteVerb(passage, { from, to: subject.from })) continue
    const before = passage.at(subject.from - 1)
    // “A,” a charge | he | denies: said of the noun before it
    if (subject.from > from && before.pos === 'NOUN' && !passage.speech.spans.has(before.lower))
      return null
    // “A” – in their phone calls: no subject behind a preposition
    if (subject.from > from && before.pos === 'ADP' && !passage.speech.absolutes.has(before.lower))
      continue
    const { at: past, hearer } = pastOccasion(passage, to, limit, cue)
    const via = hearer && isOutlet(passage, hearer) ? [hearer] : viaBehind(passage, past)
    return {
      ...shared,
      source: subject,
      via,
      score: 0.95,
      because: 'words of saying behind the quotation',
      to: past,
    }
  }
  return null
}

/** "said | Monday | the governor of Orly": the source behind its cue. */
export function invertedSource(passage: Passage, from: number): Range | null {
  let at = from
  while (
    passage.speech.days.has(passage.at(at).lower) ||
    (passage.at(at).pos === 'ADV' && isHead(passage.at(at + 1)))
  )
    at++
  const source = isObject(passage, at, from) ? null : nounPhraseAfter(passage, at)
  if (!source || isFiniteVerb(passage, source.to) || isTime(passage, source)) return null
  if (source.to === source.from + 1 && passage.speech.definite.has(passage.at(source.from).lower))
    return null
  return { from: source.from, to: relativeEnd(passage, source.to) }
}

/** "told | her |", "told | her | sister", not "said | her | sister": who is told. */
function isObject(passage: Passage, index: number, from: number): boolean {
  const { objects, owners } = passage.speech
  const { lower } = passage.at(index)
  if (!objects.has(lower)) return false
  const owns = owners.has(lower) && isHead(passage.at(index + 1))
  return !owns || passage.at(from - 1).cues.some(({ frames }) => frames.has('hearer'))
}

/** "indicated | last night |" */
function isTime({ speech, words }: Passage, { from, to }: Range): boolean {
  const [first, last] = [words[from]?.lower ?? '', words[to - 1]?.lower ?? '']
  const isSpan = speech.spans.has(last) || speech.months.has(last)
  return to === from + 2 && speech.recency.has(first) && isSpan
}

/** "said Ann Ek, | according to TASS": who passes it on. */
function viaBehind(passage: Passage, from: number): Range[] {
  const at = passage.at(from).lower === ',' ? from + 1 : from
  const phrase = phraseAt(passage, at)
  return phrase?.source ? [phrase.source] : []
}

/** A form that can tell a quotation: "said", "told", "reads" behind a document. */
export function quoteCue(passage: Passage, index: number): Cue | null {
  const word = passage.at(index)
  if (word.name >= 0 && word.pos !== 'VERB') return null
  const cues = passage.speech.verbs.get(word.lower)
  const cue = cues?.find(
    ({ particle, frames }) =>
      frames.has('quote') && (particle === null || passage.at(index + 1).lower === particle),
  )
  if (!cue) return null
  if (word.pos === 'VERB') return cue
  // the tagger takes "says" behind a name for a noun at times
  const before = passage.at(index - 1)
  const { documents, forms } = passage.speech
  const ends =
    passage.at(index + 1).pos === 'PUNCT' &&
    (forms.present.test(word.lower) || documents.has(before.lower))
  // “Not so,” | counters | Ann Ek
  const inverts =
    before.mark && forms.present.test(word.lower) && passage.at(index + 1).pos === 'PROPN'
  const named = before.pos === 'PROPN' || before.pos === 'PRON' || inverts
  const misread = ['NOUN', 'ADJ'].includes(word.pos) && (named || (ends && before.pos === 'NOUN'))
  const regular = !['ADJ', 'PROPN'].includes(word.pos) && forms.past.test(word.lower)
  const goesOn = word.doing && /^[,:]$/.test(passage.at(index + 1).lower)
  return misread || regular || goesOn || passage.speech.plain.has(word.lower) ? cue : null
}

/** ", according to Ann Ek" behind a quotation. */
export function phraseAt(passage: Passage, from: number): Teller | null {
  const phrase = passage.phraseAt(from)
  if (!phrase) return viewAt(passage, from)
  const at = from + phrase.words.length
  const source = phraseSource(passage, at)
  return (
    source && {
      source,
      cue: { from, to: at },
      verb: null,
      via: [],
      negative: false,
      score: 0.9,
      because: `“${phrase.words.join(' ')}”`,
      from,
      to: source.to,
    }
  )
}

/** "In | Ann Ek’s | view, it was late", "in | her | words,": whoever sees it so, before a comma or the end. */
function viewAt(passage: Passage, from: number): Teller | null {
  const { owners, possessives, views, venues } = passage.speech
  if (!opensView(passage, from)) return null
  let at = from + 1
  while (
    at < from + longestOwner &&
    !possessives.has(passage.at(at).lower) &&
    isHead(passage.at(at))
  )
    at++
  const owned = owners.has(passage.at(from + 1).lower)
  const to = owned ? from + 2 : at
  const noun = owned ? to : to + 1
  const isView =
    views.has(passage.at(noun).lower) && (owned || possessives.has(passage.at(at).lower))
  if (!isView || venues.has(passage.at(to - 1).lower) || passage.at(noun + 1).pos !== 'PUNCT')
    return null
  return {
    source: { from: from + 1, to },
    cue: { from: noun, to: noun + 1 },
    verb: null,
    via: [],
    negative: false,
    score: 0.8,
    because: `“${passage.at(noun).lower}” of whoever sees it so`,
    from,
    to: noun + 1,
  }
}

/** So many words an owner has before "view". */
const longestOwner = 8

/** Whether such a phrase may begin with a word: "in", at the beginning of its sentence or behind a comma. */
export function opensView(passage: Passage, from: number): boolean {
  const { lower, first } = passage.at(from)
  if (from !== first && !/^[,—–]$/.test(passage.at(from - 1).lower)) return false
  return passage.speech.viewing.has(lower)
}

/** "…, | a claim Kyiv | denied": of what was said, not who says it. */
export function isRemark({ speech, words }: Passage, { from, to }: Range): boolean {
  const noun = words[from + 1]?.lower ?? ''
  const named = to > from + 2 && (words[from + 2]?.name ?? -1) >= 0
  return named && words[from]?.pos === 'DET' && speech.nouns.has(noun)
}

/** A quotation that is a sentence: a capital, a verb, a closing mark. */
export function isSentenceLike(passage: Passage, quote: Quotation): boolean {
  if (!/^[\p{Lu}\d…[(]/u.test(passage.text.slice(quote.start, quote.start + 2))) return false
  const from = passage.indexAt(quote.start)
  return holdsFiniteVerb(passage, { from, to: Math.min(passage.indexAt(quote.end), from + reach) })
}
