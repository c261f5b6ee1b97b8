import { invertedSource } from '../direct-speech/quote-source.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { holdsFiniteVerb, isClosingMark } from '../syntax/holding.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'
import { phraseBefore } from '../syntax/noun-phrase-before.ts'
import { saysBesideObject, spansClause } from '../syntax/participle-clause.ts'
import { describesObject } from '../syntax/reduced-relative.ts'
import { verbGroup } from '../syntax/verb-group.ts'
import { subjectBefore } from './subject-before.ts'

/** The subject of a verb form, also of "saying", which has it from the verb before. */
export function subjectOf(passage: Passage, verb: number): Range | null {
  const group = verbGroup(passage, verb)
  const before = passage.at(group.from - 1)
  // further | saying
  const behind = passage.at(group.from - 2)
  const alone =
    passage.at(verb).doing && before.pos === 'ADJ' && (behind.lower === ',' || behind.mark)
  const first = passage.opening(verb)
  const joined = joinedParticiple(passage, verb, first)
  if (joined >= 0) return subjectOf(passage, joined)
  const subject = alone ? null : subjectBefore(passage, group.from)
  const spans = subject !== null && passage.at(verb).doing && spansClause(passage, subject)
  const isLast =
    !spans &&
    !(subject && isAsideOnObject(passage, subject, group.from, first)) &&
    !saysBesideObject(passage, verb)
  if (!passage.at(verb).doing || (subject && isLast)) return subject
  let nearest: Range | null = null
  let described: Range | null = null
  const end = spans ? group.from : (subject?.from ?? group.from)
  for (let i = end - 1; i >= first; i--) {
    if (!isFiniteVerb(passage, i) || describesObject(passage, i, first)) continue
    const next = passage.at(i + 1).lower
    // Rebels denied they had fired, | blaming | the army: a denial is told too
    const speaks = passage
      .at(i)
      .cues.some(
        ({ frames, particle, stance }) =>
          (frames.has('quote') || stance === 'denies') && (particle === null || particle === next),
      )
    if (nearest && !speaks) continue
    // “It fell,” said | Ek |, adding
    const behind = isClosingMark(passage.at(i - 1)) ? invertedSource(passage, i + 1) : null
    const governing = behind ?? subjectBefore(passage, verbGroup(passage, i).from)
    // Analysts say the bank will pay, | noting | that it must: of two verbs the one that tells
    const isContact =
      before.lower === ',' && governing !== null && describesBare(passage, governing)
    if (governing && speaks && !isContact) return governing
    // The court threw out a law | that had stood for years |, saying: nor of the noun that a clause describes
    if (isContact || (before.lower === ',' && describes(passage, verbGroup(passage, i).from)))
      described ??= governing
    else if (!described || !verbGroup(passage, i).passive) nearest ??= governing
  }
  // a union official, | noting | that it rose, said …: the aside of who says something else
  const comma = group.from - 1
  return (
    nearest ??
    described ??
    subject ??
    (before.lower === ',' ? phraseBefore(passage, comma, first) : null)
  )
}

/** ", | suggesting | that it leaked and | noting | that it was old": the participle that another is joined to, or -1. */
function joinedParticiple(passage: Passage, verb: number, first: number): number {
  const { complementizers } = passage.speech
  const joins = passage.at(verb).doing && passage.at(verb - 1).pos === 'CCONJ'
  if (!joins) return -1
  for (let i = verb - 3; i > first; i--) {
    const { cues, doing } = passage.at(i)
    if (!doing || cues.length === 0 || passage.at(i - 1).lower !== ',') continue
    return complementizers.has(passage.at(i + 1).lower) ? i : -1
  }
  return -1
}

/** "a law | that | had stood", "a manager | who | left" */
function describes({ speech, words }: Passage, verb: number): boolean {
  for (let i = verb - 1; i > verb - longestRelative; i--) {
    const [noun, relative] = words.slice(Math.max(0, i - 1), i + 1)
    if (!relative || ['PUNCT', 'CCONJ', 'SCONJ'].includes(relative.pos)) return false
    if (speech.relatives.has(relative.lower)) return noun?.lower !== ','
    if (speech.complementizers.has(relative.lower)) return noun?.pos === 'NOUN'
  }
  return false
}

/** "for a murder | he | says | he | did not commit": a clause on the noun right before its subject, or what is told in it. */
function describesBare({ speech, words }: Passage, { from }: Range): boolean {
  const [before, subject] = words.slice(Math.max(0, from - 1), from + 1)
  if (subject?.pos !== 'PRON' || !before) return false
  if (before.pos === 'VERB') return before.cues.some(({ frames }) => frames.has('clause'))
  if (before.pos !== 'NOUN') return false
  return !speech.spans.has(before.lower) && !speech.measures.has(before.lower)
}

/** So many words back the relative pronoun of a verb may stand: "that would have let parents | use". */
const longestRelative = 8

/** "Ek blamed | Ann Bo, whose dog barked |, saying": an aside on the object of another verb. */
function isAsideOnObject(passage: Passage, subject: Range, end: number, first: number): boolean {
  const { absolutes, relatives } = passage.speech
  if (passage.at(end - 1).lower !== ',' || absolutes.has(passage.at(subject.from - 1).lower))
    return false
  let aside = subject.from
  while (aside < end && passage.at(aside).lower !== ',') aside++
  if (!relatives.has(passage.at(aside + 1).lower) || aside >= end - 1) return false
  return holdsFiniteVerb(passage, { from: first, to: subject.from })
}
