import { byNumber, type OfWord } from '../../annotate/words/word-numbers.ts'
import type { Opposition } from '../../language/oppositions.ts'
import type { Span } from '../../model/span.ts'
import type { Denial, Stand } from '../../model/statement.ts'
import type { Word } from '../words.ts'
import { bearersOf, marksOf } from './bearers.ts'

const telling: ReadonlySet<Word['pos']> = new Set(['VERB', 'ADJ', 'NOUN', 'ADV'])

const naming: ReadonlySet<Word['pos']> = new Set(['NOUN', 'PROPN'])

/** Of a clause with more words that say so, a list or noise, the first are taken: each is held against each of others. */
const most = 24

/** How many words behind a "not" what it denies may stand. */
const reach = 3

/**
 * On which side of what a clause stands, word by word: "the road is shut" stands against "open", and "the road was never open"
 * as well. What the clause denies stands on the other side, wherever the "no" stands: "we have |paid nothing|".
 */
export function findStands(
  words: readonly Word[],
  oppositions: readonly Opposition[],
  denials: ReadonlySet<string>,
  denial: Denial | null,
): Stand[] {
  const phrasesOf = phrasesBy(oppositions)
  const stands: Stand[] = []
  for (let at = 0; at < words.length && stands.length < most; at += 1) {
    const { stem, stemNumber, pos } = words[at] as Word
    const begun = phrasesOf(stem, stemNumber)
    const phrase = begun && firstAt(words, at, begun, pos)
    if (!phrase) continue
    const no = denialBefore(words, at, denials) ?? (denial?.stems.includes(stem) ? denial : null)
    const last = at + phrase.more.length
    stands.push(...standsOn(phrase.sides, words, at, last, no))
    at = last
  }
  return stands.slice(0, most)
}

/** What words from one to another, and what denies them, stand on. */
function standsOn(
  sides: readonly Side[],
  words: readonly Word[],
  at: number,
  last: number,
  no: Span | null,
): Stand[] {
  const [word, end] = [words[at] as Word, words[last] as Word]
  const nouns = bearersOf(words, at, last)
  const bearers = distinct(nouns.flatMap((noun) => words[noun] ?? []))
  const marks = distinct(nouns.flatMap((noun) => marksOf(words, noun)))
  const span = {
    start: Math.min(word.start, no?.start ?? word.start),
    end: Math.max(end.end, no?.end ?? end.end),
  }
  // the |north| gate is marked by it, not there
  const isMark = naming.has(words[last + 1]?.pos ?? 'X')
  return sides
    .filter(({ kind }) => kind === 'status' || !isMark)
    .map(({ of, kind, yes }) => ({ ...span, of, kind, yes: yes === (no === null), bearers, marks }))
}

function distinct(words: readonly Word[]): string[] {
  const stems = words.map(({ stem }) => stem)
  return stems.length < 2 ? stems : [...new Set(stems)].sort()
}

/** The "not" or "nobody" that stands shortly before a word, in its part of the clause. */
function denialBefore(
  words: readonly Word[],
  at: number,
  denials: ReadonlySet<string>,
): Word | null {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const word = words[before] as Word
    if (word.pos === 'PUNCT' || word.pos === 'CCONJ') return null
    if (denials.has(word.lower)) return word
  }
  return null
}

/** The first of some phrases that begins with a word. */
function firstAt(
  words: readonly Word[],
  at: number,
  phrases: readonly Phrase[],
  pos: Word['pos'],
): Phrase | undefined {
  return phrases.find((one) => startsAt(words, at, one, pos))
}

/** Whether a phrase begins with some word; a word by itself is of a kind that tells something. */
function startsAt(words: readonly Word[], at: number, { more }: Phrase, pos: Word['pos']): boolean {
  if (more.length === 0) return telling.has(pos)
  return more.every((stem, nth) => words[at + 1 + nth]?.stem === stem)
}

type Side = Pick<Stand, 'of' | 'kind' | 'yes'>

/** A word or several, by their stems but the first, and the sides that they stand on. */
interface Phrase {
  readonly more: readonly string[]
  readonly sides: Side[]
}

const indexed = new WeakMap<readonly Opposition[], OfWord<readonly Phrase[] | null>>()

/** The phrases that stand on a side, by their first stem, the longest first; worked out once. */
function phrasesBy(oppositions: readonly Opposition[]): OfWord<readonly Phrase[] | null> {
  const kept = indexed.get(oppositions)
  if (kept) return kept
  const index = indexPhrases(oppositions)
  const made = byNumber((stem) => index.get(stem) ?? null)
  indexed.set(oppositions, made)
  return made
}

function indexPhrases(oppositions: readonly Opposition[]): Map<string, Phrase[]> {
  const sides = new Map<string, Side[]>()
  for (const { name, kind, yes, no } of oppositions) {
    // what stands on both sides tells nothing
    const telling = [...yes, ...no].filter((phrase) => yes.has(phrase) !== no.has(phrase))
    for (const phrase of new Set(telling)) {
      const known = sides.get(phrase)
      const side = { of: name, kind, yes: yes.has(phrase) }
      if (known) known.push(side)
      else sides.set(phrase, [side])
    }
  }
  const phrases = [...sides].map(([phrase, own]) => {
    const [first = '', ...more] = phrase.split(' ')
    return { first, more, sides: own }
  })
  phrases.sort((a, b) => b.more.length - a.more.length)
  return Map.groupBy(phrases, ({ first }) => first)
}
