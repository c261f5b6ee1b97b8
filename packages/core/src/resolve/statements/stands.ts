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
  const { known, leads } = sidesOf(oppositions)
  const stands: Stand[] = []
  for (let at = 0; at < words.length && stands.length < most; at += 1) {
    const { stem, pos } = words[at] as Word
    const next = words[at + 1]
    const both = next && leads.has(stem) ? known.get(`${stem} ${next.stem}`) : undefined
    const sides = both ?? (telling.has(pos) ? known.get(stem) : undefined)
    if (!sides) continue
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

/** Stems, one or two, with the sides that they stand on, and the first of those that are two. */
interface Sides {
  readonly known: ReadonlyMap<string, readonly Side[]>
  readonly leads: ReadonlySet<string>
}

const indexed = new WeakMap<readonly Opposition[], Sides>()

/** The sides that words stand on; worked out once. */
function sidesOf(oppositions: readonly Opposition[]): Sides {
  const kept = indexed.get(oppositions)
  if (kept) return kept
  const known = indexSides(oppositions)
  const leads = [...known.keys()].flatMap((stems) => stems.match(/^\S+(?= )/) ?? [])
  const made = { known, leads: new Set(leads) }
  indexed.set(oppositions, made)
  return made
}

function indexSides(oppositions: readonly Opposition[]): Map<string, Side[]> {
  const index = new Map<string, Side[]>()
  for (const { name, kind, yes, no } of oppositions) {
    for (const word of new Set([...yes, ...no])) {
      // what stands on both sides tells nothing
      if (yes.has(word) && no.has(word)) continue
      const sides = index.get(word) ?? []
      index.set(word, [...sides, { of: name, kind, yes: yes.has(word) }])
    }
  }
  return index
}
