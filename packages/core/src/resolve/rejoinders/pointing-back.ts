import { isIn, type OfWord } from '../../annotate/words/word-numbers.ts'
import type { Rejoinders } from '../../language/rejoinders.ts'
import type { Word } from '../words.ts'
import { type Back, isClosing, readBack, subjectBefore } from './what-was-said.ts'

/**
 * Words that deny what was just said, by their places: "|rejects that|", "|the report was false|". Where one points: to what was
 * said last, to an account of something, to what somebody is accused of, or to what stands before it in its sentence.
 */
export interface Pointer {
  readonly first: number
  readonly last: number
  /** The word by which somebody says no, which may be the cue of an attribution. */
  readonly cue: number
  readonly to: 'last' | 'such' | 'account' | 'accusation' | 'before'
  /** Whether who denies it is its subject; else it is whoever says so. */
  readonly bySubject: boolean
  /** Whether other things may be meant than what somebody said: a plan can be rejected. */
  readonly bare: boolean
}

/** At most this many words before a verb may stand a "not", or the "which" that it is about. */
const reach = { no: 3, which: 8, such: 6, label: 5, by: 3 }

/** Whether a word is one by which somebody may point back and deny. */
export type Denies = OfWord<boolean>

const known = new WeakMap<Rejoinders, Denies>()

/** Tells the words by which somebody may point back and deny. */
export function wordsThatDeny(language: Rejoinders): Denies {
  const kept = known.get(language)
  if (kept) return kept
  const { denying, labelling, accepting, untrue, such, traces } = language
  const sets = [denying, labelling, accepting, untrue, language.true, such, traces]
  const made = isIn(new Set(sets.flatMap((set) => [...set])))
  known.set(language, made)
  return made
}

/** The denials of a sentence that point back to what was said before it. */
export function findPointers(sentence: Sentence, denies: Denies): Pointer[] {
  const { words, from, to } = sentence
  const found: Pointer[] = []
  for (let at = from; at < to; at += 1) {
    const { lower, number } = words[at] as Word
    if (!denies(lower, number)) continue
    const pointer = pointerAt(sentence, at)
    if (pointer && pointer.first > (found.at(-1)?.last ?? -1)) found.push(pointer)
  }
  return found
}

/** What stands after words that say no more than that something is not so. */
const closing: ReadonlySet<Word['pos']> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADV'])

/** The words of a sentence: those from one place to another. */
interface Sentence {
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
  readonly language: Rejoinders
}

function pointerAt(sentence: Sentence, at: number): Pointer | null {
  const { language } = sentence
  const lower = lowerAt(sentence, at)
  if (language.denying.has(lower))
    return (
      deniedObject(sentence, at) ??
      deniedSubject(sentence, at) ??
      deniedBefore(sentence, at) ??
      labelled(sentence, at)
    )
  if (language.labelling.has(lower)) return labelled(sentence, at)
  if (language.accepting.has(lower)) return notAccepted(sentence, at)
  if (language.untrue.has(lower) || language.true.has(lower)) return saidUntrue(sentence, at)
  if (language.such.has(lower)) return noSuch(sentence, at)
  return language.traces.has(lower) ? noTrace(sentence, at) : null
}

/** “disputes |that account|”, “denied |it|”, “contradicted |him|”, “denies |any wrongdoing|” */
function deniedObject(sentence: Sentence, at: number): Pointer | null {
  const { language, words } = sentence
  if (!isSaid(sentence, at)) return null
  const lower = lowerAt(sentence, at)
  const bare = !language.plainly.has(lower)
  const subject = { first: at, cue: at, bySubject: true, bare } as const
  const next = at + 1
  if (language.opposing.has(lower) && language.whoms.has(lowerAt(sentence, next)))
    return isClosing(sentence, next + 1) ? { ...subject, last: next, to: 'last' } : null
  const back = readBack(sentence, next)
  if (!back) return null
  if (back.kind === 'plain' && !language.plainly.has(lower)) return null
  if (back.kind === 'guilt' && !language.alone.has(lower)) return null
  // a court that dismisses the claim has not been accused of anything
  if (!language.plainly.has(lower) && isDecided(words, sentence.from, at, language)) return null
  const to = targetOf(back)
  return { ...subject, last: back.last, to }
}

/** “|the charge| was denied by his lawyer” */
function deniedSubject(sentence: Sentence, at: number): Pointer | null {
  const { words, to, language } = sentence
  const by = words.slice(at + 1, Math.min(to, at + 1 + reach.by))
  const isPassive =
    words[at - 1]?.pos === 'AUX' && by.some(({ lower }) => language.agents.has(lower))
  const subject = isPassive ? subjectBefore(sentence, at) : null
  if (!subject || subject.isNegated) return null
  const isPlain = language.plainly.has(lowerAt(sentence, at))
  if (
    !isPlain &&
    (subject.kind !== 'account' || by.some((one) => language.deciders.has(one.lower)))
  )
    return null
  const { first, kind } = subject
  return {
    first,
    last: at,
    cue: at,
    to: kind === 'account' ? 'account' : 'last',
    bySubject: true,
    bare: false,
  }
}

/** “, |which he denies|”, “, |something the company denies|”, “the minister |denied|, though” */
function deniedBefore(sentence: Sentence, at: number): Pointer | null {
  const { words, language } = sentence
  if (!isClosing(sentence, at + 1) || !isSaid(sentence, at)) return null
  const lower = lowerAt(sentence, at)
  const isPlain = language.plainly.has(lower)
  const found = { last: at, cue: at, bySubject: true, bare: !isPlain }
  const opener = openerBefore(sentence, at, isPlain)
  if (opener >= 0) return { ...found, first: opener, to: 'before' }
  const subject = words[at - 1]?.pos
  const isAlone = language.alone.has(lower) && words[at + 1]?.pos === 'PUNCT'
  const hasSubject = subject === 'PROPN' || subject === 'NOUN' || subject === 'PRON'
  return isAlone && hasSubject ? { ...found, first: at - 1, to: 'last' } : null
}

/** Where the words begin that stand for what was said as the object of a verb after them, or -1; a plan too is one |which they rejected|. */
function openerBefore(sentence: Sentence, at: number, isPlain: boolean): number {
  const { words, from, language } = sentence
  const least = Math.max(from, at - reach.which)
  // a bank that denied |…|: somebody has to stand between
  for (let opener = at - 1; opener > least; opener -= 1) {
    const { lower, pos } = words[opener] as Word
    if (pos === 'VERB') return -1
    const opens = (isPlain && language.resuming.has(lower)) || isAppositive(sentence, opener)
    if (opens && opener < at - 1) return language.accounts.has(lower) ? opener - 1 : opener
    if (opens) return -1
  }
  return -1
}

/** “, a |claim| the company denies” */
function isAppositive({ words, language }: Sentence, at: number): boolean {
  const [before, article] = [words[at - 2], words[at - 1]]
  return (
    language.accounts.has(words[at]?.lower ?? '') &&
    article?.pos === 'DET' &&
    before?.pos === 'PUNCT'
  )
}

/** “|called the accusation baseless|”, “|described it as a lie|” */
function labelled(sentence: Sentence, at: number): Pointer | null {
  const { words, to, language } = sentence
  if (!isSaid(sentence, at)) return null
  const back = readBack(sentence, at + 1, false)
  if (!back || back.kind === 'guilt') return null
  const end = Math.min(to, back.last + 1 + reach.label)
  for (let label = back.last + 1; label < end; label += 1) {
    const word = words[label] as Word
    if (word.pos === 'VERB' || language.no.has(word.lower)) return null
    if (!language.untrue.has(word.lower)) continue
    const kind = targetOf(back)
    return { first: at, last: label, cue: at, to: kind, bySubject: true, bare: false }
  }
  return null
}

/** “|does not accept that|” */
function notAccepted(sentence: Sentence, at: number): Pointer | null {
  const no = nearestNo(sentence, at, reach.no)
  if (no < 0) return null
  const back = readBack(sentence, at + 1)
  if (!back || back.kind === 'guilt' || back.kind === 'plain') return null
  const to = targetOf(back)
  return { first: no, last: back.last, cue: at, to, bySubject: true, bare: false }
}

/** “|that is simply not true|”, “|the report was false|” */
function saidUntrue(sentence: Sentence, at: number): Pointer | null {
  const { language, words, to: end } = sentence
  // “it was wrong |to| close it”, “that was false |information|”
  const behind = at + 1 < end ? words[at + 1]?.pos : undefined
  if (behind && !closing.has(behind)) return null
  // “it is not true |that| it had approved it”
  if (language.telling.has(lowerAt(sentence, at + 1))) return null
  const subject = subjectBefore(sentence, at)
  if (!subject) return null
  const isTrue =
    language.true.has(lowerAt(sentence, at)) && !language.untrue.has(lowerAt(sentence, at))
  if (subject.isNegated !== isTrue) return null
  // “it was wrong” may be said of what was done
  if (subject.isPlain && language.judging.has(lowerAt(sentence, at))) return null
  const to = subject.kind === 'account' ? 'account' : 'last'
  return { first: subject.first, last: at, cue: at, to, bySubject: false, bare: true }
}

/** “gave |no such instruction|”, “had |not received any such call|” */
function noSuch(sentence: Sentence, at: number): Pointer | null {
  const { words, language } = sentence
  const [before, next, behind] = [lowerAt(sentence, at - 1), words[at + 1], words[at + 2]]
  if (next?.pos !== 'NOUN' || (behind && language.comparing.has(behind.lower))) return null
  const far = language.any.has(before) ? reach.such : 1
  const no = nearestNo(sentence, at, far)
  return no < 0
    ? null
    : { first: no, last: at + 1, cue: at, to: 'such', bySubject: false, bare: true }
}

/** “there is |no truth in that|”, “it had |no record of it|” */
function noTrace(sentence: Sentence, at: number): Pointer | null {
  // “knew |nothing of it|”
  const no = isNo(sentence, at) ? at : nearestNo(sentence, at, 2)
  if (no < 0 || sentence.words[at + 1]?.pos !== 'ADP') return null
  const back = readBack(sentence, at + 2)
  if (!back || back.kind === 'guilt') return null
  const to = targetOf(back)
  return { first: no, last: back.last, cue: at, to, bySubject: false, bare: true }
}

/** Where words point that stand for what was said. */
function targetOf({ kind }: Back): Pointer['to'] {
  if (kind === 'guilt') return 'accusation'
  return kind === 'account' || kind === 'such' ? kind : 'last'
}

/** Whether a verb is told as done: no "not", "refused to", "if" or mere "to" before it. */
function isSaid(sentence: Sentence, at: number): boolean {
  const { words, from, language } = sentence
  for (let before = at - 1; before >= Math.max(from, at - reach.no); before -= 1) {
    const { lower, pos } = words[before] as Word
    if (language.no.has(lower) || language.declining.has(lower)) return false
    if (language.infinitives.has(lower) && pos === 'PART')
      return language.going.has(words[before - 1]?.lower ?? '')
    if (pos === 'PUNCT') return true
  }
  return true
}

function isNo({ words, language }: Sentence, at: number): boolean {
  return language.no.has(words[at]?.lower ?? '')
}

/** The nearest "no" so many words before a place, or -1. */
function nearestNo({ words, from, language }: Sentence, at: number, far: number): number {
  for (let before = at - 1; before >= Math.max(from, at - far); before -= 1) {
    const { lower, pos } = words[before] as Word
    if (language.no.has(lower)) return before
    if (pos === 'PUNCT') return -1
  }
  return -1
}

/** Whether who does it decides on claims: “the |court| dismissed the claim”. */
function isDecided(
  words: readonly Word[],
  from: number,
  at: number,
  { deciders }: Rejoinders,
): boolean {
  return words.slice(Math.max(from, at - reach.which), at).some(({ lower }) => deciders.has(lower))
}

function lowerAt({ words, to }: Sentence, at: number): string {
  return at < to ? (words[at]?.lower ?? '') : ''
}
