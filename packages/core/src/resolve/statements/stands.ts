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
  const sidesOf = sidesBy(oppositions)
  const stands: Stand[] = []
  for (let at = 0; at < words.length && stands.length < most; at += 1) {
    const { stem, number, pos } = words[at] as Word
    const begun = sidesOf(stem, number)
    if (begun === null) continue
    const both = begun.longer.get(words[at + 1]?.stem ?? '')
    const sides = both ?? (telling.has(pos) ? begun.alone : [])
    if (sides.length === 0) continue
    const no = denialBefore(words, at, denials) ?? (denial?.stems.includes(stem) ? denial : null)
    stands.push(...standsOn(sides, words, at, both ? at + 1 : at, no))
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
  return [...new Set(words.map(({ stem }) => stem))].sort()
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

type Side = Pick<Stand, 'of' | 'kind' | 'yes'>

/** The sides that a stem stands on, alone and with the stem behind it. */
interface Sides {
  readonly alone: Side[]
  readonly longer: Map<string, Side[]>
}

const indexed = new WeakMap<readonly Opposition[], OfWord<Sides | null>>()

/** The sides that words stand on, by their first stem; worked out once. */
function sidesBy(oppositions: readonly Opposition[]): OfWord<Sides | null> {
  const kept = indexed.get(oppositions)
  if (kept) return kept
  const index = indexSides(oppositions)
  const made = byNumber((stem) => index.get(stem) ?? null)
  indexed.set(oppositions, made)
  return made
}

function indexSides(oppositions: readonly Opposition[]): Map<string, Sides> {
  const index = new Map<string, Sides>()
  for (const { name, kind, yes, no } of oppositions) {
    for (const word of new Set([...yes, ...no])) {
      // what stands on both sides tells nothing
      if (yes.has(word) && no.has(word)) continue
      const [first = '', second] = word.split(' ')
      const sides = index.get(first) ?? { alone: [], longer: new Map<string, Side[]>() }
      index.set(first, sides)
      const own = second === undefined ? sides.alone : (sides.longer.get(second) ?? [])
      if (second !== undefined) sides.longer.set(second, own)
      own.push({ of: name, kind, yes: yes.has(word) })
    }
  }
  return index
}
