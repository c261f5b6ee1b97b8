import type { Cue } from '../../../language/speech.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { isParted, joinedVerb } from '../syntax/coordination.ts'
import { holdsFiniteVerb, isClosingMark } from '../syntax/holding.ts'
import { isFiniteVerb, isNominal, isOccasion } from '../syntax/noun-phrase.ts'
import { phraseBefore } from '../syntax/noun-phrase-before.ts'
import { isReducedRelative } from '../syntax/reduced-relative.ts'
import { occasionBefore } from '../syntax/time-adverbial.ts'
import { verbGroup } from '../syntax/verb-group.ts'
import { antecedent } from './antecedent.ts'
import {
  asks,
  isAgent,
  isAsideOf,
  isClause,
  isObjectOfRelative,
  isParty,
  isPlaceOfAside,
  isSetting,
  tellsBeside,
} from './appositive.ts'

/**
 * The subject of a verb group that begins with a word: the noun phrase to its left, with asides.
 *
 *     On Monday, | Ann Ek, the mayor of Orly, | said …
 */
export function subjectBefore(passage: Passage, from: number, depth = 0): Range | null {
  if (depth >= DEPTHS) return null
  const known = subjectsOf(passage)
  const key = from * DEPTHS + depth
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const subject = readSubject(passage, from, depth)
  known.set(key, subject)
  return subject
}

/** Subjects are looked for through so many others. */
const DEPTHS = 4

const subjects = new WeakMap<Passage, Map<number, Range | null>>()

/** The subjects that were looked for: without them many verbs joined by "and" would ask for each other's again and again. */
function subjectsOf(passage: Passage): Map<number, Range | null> {
  const known = subjects.get(passage) ?? new Map<number, Range | null>()
  subjects.set(passage, known)
  return known
}

function readSubject(passage: Passage, from: number, depth: number): Range | null {
  const first = Math.max(passage.opening(from), passage.at(from - 1).first)
  const before = passage.at(from - 1)
  if (from - 1 < first) return null
  if (before.pos === 'CCONJ' || (before.lower === ',' && passage.at(from - 2).pos === 'CCONJ'))
    return sharedSubject(passage, from - 1, first, depth)
  const { relatives, complementizers } = passage.speech
  const isRelative =
    relatives.has(before.lower) ||
    (complementizers.has(before.lower) && passage.at(from - 2).pos === 'NOUN')
  if (isRelative) return antecedent(passage, from - 1, first)
  if (/^[,—–]$/.test(before.lower)) return besideAside(passage, from - 1, first, depth)
  // Ek, who called it “a hoax,” | told: the comma stands inside the marks
  if (isClosingMark(before) && passage.at(from - 2).lower === ',') {
    const subject = besideAside(passage, from - 2, first, depth)
    return subject && { from: subject.from, to: subject.to === from - 2 ? from : subject.to }
  }
  // Ann Ek, from Orly, | on Tuesday | admitted
  const occasion = occasionBefore(passage, from, first)
  if (occasion > first && passage.at(occasion - 1).lower === ',')
    return subjectBefore(passage, occasion, depth)
  const phrase = phraseBefore(passage, from, first)
  return phrase && withDescription(passage, phrase, first)
}

/** "| A member of the union, | Ann Ek | said": what opens the sentence and describes the name behind its comma. */
function withDescription(passage: Passage, subject: Range, first: number): Range {
  if (passage.at(subject.from - 1).lower !== ',') return subject
  const { name } = passage.at(subject.from)
  if (passage.names[name]?.type !== 'person' || passage.at(subject.to - 1).name !== name)
    return subject
  const head = phraseBefore(passage, subject.from - 1, first)
  if (head?.from !== first || passage.at(first).name >= 0) return subject
  // | One of them, | Ann Ek | said
  const isOne =
    passage.at(first).pos === 'NUM' && passage.speech.genitives.has(passage.at(first + 1).lower)
  if (isOne) return { from: first, to: subject.to }
  for (let i = first; i < head.to; i++) {
    if (passage.at(i).pos === 'ADP') return subject
    if (passage.roles.has(passage.at(i).lower)) return { from: first, to: subject.to }
  }
  return subject
}

/** "The mayor said it fell | and then added": the subject of the verb before the "and". */
function sharedSubject(
  passage: Passage,
  conjunction: number,
  opening: number,
  depth: number,
): Range | null {
  let first = opening
  let nearest: Range | null = null
  // “…,” said Ek; she called it a joke | and | said so
  for (let i = conjunction - 1; i > first; i--) if (passage.at(i).lower === ';') first = i + 1
  const parted = isParted(passage, conjunction) ? joinedVerb(passage, conjunction) : conjunction
  const last = parted < conjunction && tellsBefore(passage, parted, first) ? parted : conjunction
  for (let i = last - 1; i >= first; i--) {
    // In a paper | published in May |, researchers counted fish and said
    if (!isFiniteVerb(passage, i)) continue
    // called it “a joke | told | too often” and said: nor does a verb of a quotation that ends before
    const { quote, mark } = passage.at(i)
    if (quote?.closed && !mark && quote !== passage.at(conjunction).quote) continue
    const describes = nearest !== null && passage.at(i - 1).pos === 'NOUN'
    if (describes && isReducedRelative(passage, i, first)) continue
    const cues = passage.speech.verbs.get(passage.at(i).lower) ?? []
    // argued that he could not | testify | and accused them
    const isLed = last < conjunction && isModal(passage, i)
    const tells = !isLed && (last < conjunction ? cues.some(speaks) : cues.length > 0)
    if (nearest && !tells) continue
    const subject = subjectBefore(passage, verbGroup(passage, i).from, depth + 1)
    // said it was the worst | since records began | and repeated her call
    const isAside =
      subject !== null && passage.speech.subordinators.has(passage.at(subject.from - 1).lower)
    if (subject && tells && (!isAside || cues.some(takesClause))) return subject
    nearest ??= subject
  }
  return nearest
}

function isModal(passage: Passage, verb: number): boolean {
  for (let i = verbGroup(passage, verb).from; i < verb; i++)
    if (passage.speech.modals.has(passage.at(i).lower)) return true
  return false
}

/** Whether a verb of saying stands before the one that ends a clause. */
function tellsBefore(passage: Passage, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= first; i--) {
    if (!isFiniteVerb(passage, i)) continue
    const cues = passage.speech.verbs.get(passage.at(i).lower) ?? []
    if (cues.some(speaks)) return true
  }
  return false
}

function takesClause({ frames }: Cue): boolean {
  return frames.has('clause') || frames.has('hearer')
}

function speaks({ frames }: Cue): boolean {
  return frames.has('quote') || frames.has('hearer')
}

/** "Ann Ek | , the mayor of Orly, | said": the head stands before the aside. */
function besideAside(passage: Passage, comma: number, first: number, depth: number): Range | null {
  const { appearing, auxiliaries } = passage.speech
  for (let i = comma - 1; i > first; i--) {
    if (passage.at(i).lower !== passage.at(comma).lower) continue
    // the ministry has | , in a statement, | called on drivers
    if (auxiliaries.has(passage.at(i - 1).lower) && depth === 0)
      return subjectBefore(passage, verbGroup(passage, i - 1).from, depth + 1)
    const head = phraseBefore(passage, i, first)
    // Later in | the day |, Ek, the mayor of Orly, said: a time is nobody
    if (head && passage.speech.spans.has(passage.at(head.to - 1).lower)) {
      const isClause = holdsFiniteVerb(passage, { from: i + 1, to: comma })
      return isClause ? null : phraseBefore(passage, comma, i + 1)
    }
    // Ann Ek, | 45, | who lost her home, said: an age is no head
    if (head && head.to - head.from === 1 && passage.at(head.from).pos === 'NUM') continue
    // Rep. Ann Ek, | D-Ore. |, the chair, said: nor is a party and a state
    if (head && isParty(passage, head)) continue
    // Ann Ek, | head of the clinic |, the largest in Orly, said: nor what she is
    if (head && isPost(passage, head, first)) continue
    // The suspect, named by police as Jon Lind, | 34 |, told: nor who has done it to the head
    if (head && isAgent(passage, head)) continue
    // Ann Ek, head of a firm that runs | the port |, which is closed, said: nor what the head has done
    const isRelative = passage.speech.relatives.has(passage.at(i + 1).lower)
    if (head && isRelative && isObjectOfRelative(passage, head)) continue
    // Ann Ek, 58, | of Orly, France, | said: nor is where she is from
    if (head && isAsideOf(passage, head)) continue
    // Ann Ek, speaking in | Orly |, where she lives, said: nor where she speaks
    if (head && isPlaceOfAside(passage, head)) continue
    const aside = passage.at(i + 1)
    const opensAside =
      isNominal(aside) ||
      aside.pos === 'VERB' ||
      aside.pos === 'ADV' ||
      aside.pos === 'SCONJ' ||
      aside.pos === 'ADP'
    // Ann Ek, | denied the report |, calling it late
    const takesObject =
      !passage.speech.forms.done.test(aside.lower) ||
      aside.cues.some(({ particle }) => particle === passage.at(i + 2).lower) ||
      (passage.at(i + 2).pos === 'DET' && !passage.speech.spans.has(passage.at(i + 3).lower))
    const tells = aside.pos === 'VERB' && !aside.doing && takesObject
    if (!head || !opensAside || tells || depth > 1) return null
    // voters, | when asked |, said
    if (passage.speech.subordinators.has(aside.lower) && i + 3 === comma) return head
    // Ann Ek, | when asked whether it had leaked |, said
    const { questions, relatives } = passage.speech
    const isWhen = questions.has(aside.lower) && !relatives.has(aside.lower)
    const when = isWhen ? passage.at(i + 2) : aside
    if (asks(passage, when) && !passage.speech.agents.has(passage.at(when.index + 1).lower))
      return head
    // A nurse, | speaking by phone because she is not allowed to talk |, said
    const speaksSo = aside.pos === 'VERB' && appearing.has(aside.lower)
    if (speaksSo) return head
    // The doctor, | she said |, told her
    if (isTold(passage, i, comma, depth)) return head
    if (isClause(passage, i + 1, comma)) return null
    const isAdverbial =
      (aside.pos === 'ADV' && i + 2 === comma) ||
      (aside.pos === 'ADP' && !passage.speech.belonging.has(aside.lower)) ||
      (aside.pos === 'VERB' && asks(passage, aside)) ||
      tellsBeside(passage, aside)
    const aloof = isAdverbial || isOccasion(passage, i + 1) || isSetting(passage, i + 1, comma)
    return aloof ? head : { from: withDescription(passage, head, first).from, to: comma }
  }
  return null
}

/** "Ann Ek, | head of the clinic |": an office without an article, behind a person. */
function isPost(passage: Passage, { from }: Range, first: number): boolean {
  const { lower, name } = passage.at(from)
  if (name >= 0 || !passage.roles.has(lower) || passage.at(from - 1).lower !== ',') return false
  const bearer = phraseBefore(passage, from - 1, first)
  return bearer !== null && passage.names[passage.at(bearer.to - 1).name]?.type === 'person'
}

/** ", | she said |, ", ", | officials say |, ": who tells the sentence, between its subject and its verb. */
function isTold(passage: Passage, from: number, to: number, depth: number): boolean {
  const { cues } = passage.at(to - 1)
  // It leaks, she said, | adding …
  if (!isFiniteVerb(passage, to - 1) || passage.at(to + 1).doing) return false
  const tells = cues.some(({ frames }) => frames.has('clause') && frames.has('quote'))
  return (
    tells && subjectBefore(passage, verbGroup(passage, to - 1).from, depth + 1)?.from === from + 1
  )
}
