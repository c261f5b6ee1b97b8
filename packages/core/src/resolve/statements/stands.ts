import type { Negating } from '../../language/negating.ts'
import type { Span } from '../../model/span.ts'
import type { Denial, Stand } from '../../model/statement.ts'
import type { Word } from '../words.ts'
import { bearersOf, marksOf, ownersOf } from './bearers.ts'
import type { DeniedFrame } from './denied-frames.ts'
import { type Side, standPhrasesOf, type Taking } from './stand-phrases.ts'

const naming: ReadonlySet<Word['pos']> = new Set(['NOUN', 'PROPN'])

/** Of a clause with more words that say so, a list or noise, the first are taken: each is held against each of others. */
const most = 24

/** How many words after a "not" what it denies may stand. */
const reach = 3

/**
 * On which side of what a clause stands, word by word: "the road is shut" stands against "open", and "the road was never open"
 * as well. What the clause denies stands on the other side, wherever the "no" stands: "we have |paid nothing|".
 */
export function findStands(
  words: readonly Word[],
  language: Taking,
  denial: Denial | null,
  framed: DeniedFrame | null,
): Stand[] {
  const { negating } = language
  const phrases = standPhrasesOf(language)
  const stands: Stand[] = []
  for (let at = 0; at < words.length && stands.length < most; at += 1) {
    const found = phrases.at(words, at)
    if (!found) continue
    const { sides, last } = found
    // failed |to pay|: that nothing was paid, not that anything broke down
    if (last === at && isBeforeInfinitive(words, at, negating.shortfalls, negating)) continue
    const no = denierOf(words, at, last, negating, denial, framed)
    stands.push(...standsOn(sides, words, at, last, no))
    at = last
  }
  return stands.slice(0, most)
}

/** The words that deny what stands from one word to another; null where none do, or where two of them do. */
function denierOf(
  words: readonly Word[],
  at: number,
  last: number,
  negating: Negating,
  denial: Denial | null,
  framed: DeniedFrame | null,
): Span | null {
  // claims that it was shut |are untrue|
  if (framed && isWithin(framed.frame, at)) return null
  const before = denialBefore(words, at, negating)
  if (!framed || !isWithin(framed.content, at))
    return before ?? denialOf(words, at, last, negating, denial)
  // claims that it was |not shut| are untrue
  return before ? null : spanOf(framed.frame, words)
}

/** What words from one to another, and what denies them, stand on. */
function standsOn(
  sides: readonly Side[],
  words: readonly Word[],
  at: number,
  last: number,
  no: Span | null,
): Stand[] {
  // the |north| gate is marked by it, not there
  const isMark = naming.has(words[last + 1]?.pos ?? 'X')
  const told = sides.filter(({ kind }) => kind === 'status' || !isMark)
  if (told.length === 0) return []
  const [word, end] = [words[at] as Word, words[last] as Word]
  const nouns = bearersOf(words, at, last)
  const said = {
    bearers: distinct(nouns.flatMap((noun) => words[noun] ?? [])),
    marks: distinct(nouns.flatMap((noun) => marksOf(words, noun))),
    owners: distinct(ownersOf(words, at).flatMap((noun) => words[noun] ?? [])),
  }
  const span = {
    start: Math.min(word.start, no?.start ?? word.start),
    end: Math.max(end.end, no?.end ?? end.end),
  }
  return told.map(({ of, kind, yes }) => {
    return { ...span, of, kind, yes: yes === (no === null), ...said }
  })
}

function distinct(words: readonly Word[]): string[] {
  const stems = words.map(({ stem }) => stem)
  return stems.length < 2 ? stems : [...new Set(stems)].sort()
}

function isWithin([from, to]: readonly [number, number], at: number): boolean {
  return from <= at && at < to
}

/** The span of words by their places. */
function spanOf([from, to]: readonly [number, number], words: readonly Word[]): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

/** What a clause denies, where that begins with some words; the "nothing" of |knew nothing| and the "yet" of |yet to be freed| are parts of what they say. */
function denialOf(
  words: readonly Word[],
  at: number,
  last: number,
  negating: Negating,
  denial: Denial | null,
): Denial | null {
  const phrase = words.slice(at, last + 1)
  if (!phrase.some(({ stem }) => denial?.stems.includes(stem))) return null
  const saysNo = phrase.some(
    ({ lower }, nth) =>
      negating.denials.has(lower) ||
      isBeforeInfinitive(words, at + nth, negating.shortfalls, negating),
  )
  return saysNo ? null : denial
}

/** The "not", "nobody" or "failed to" that stands shortly before a word, in its part of the clause. */
function denialBefore(words: readonly Word[], at: number, negating: Negating): Word | null {
  const { denials, lacking, shortfalls, refusing } = negating
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const word = words[before] as Word
    if (word.pos === 'PUNCT' || word.pos === 'CCONJ') return null
    if (denials.has(word.lower) || lacking.has(word.lower)) return word
    if (isBeforeInfinitive(words, before, shortfalls, negating)) return word
    if (isBeforeInfinitive(words, before, refusing, negating)) return word
  }
  return null
}

/** Whether a word is one of some and stands before "to": |failed| to pay. */
function isBeforeInfinitive(
  words: readonly Word[],
  at: number,
  some: ReadonlySet<string>,
  { infinitive }: Negating,
): boolean {
  return some.has(words[at]?.lower ?? '') && words[at + 1]?.lower === infinitive
}
