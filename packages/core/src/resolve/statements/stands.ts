import type { Opposition } from '../../language/oppositions.ts'
import type { Denial, Stand } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { bearersOf, marksOf } from './bearers.ts'

const telling: ReadonlySet<Token['pos']> = new Set(['VERB', 'ADJ', 'NOUN', 'ADV'])

const naming: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN'])

/** Of a clause with more words that say so, a list or noise, the first are taken: each is held against each of others. */
const most = 24

/** How many words behind a "not" what it denies may stand. */
const reach = 3

/**
 * On which side of what a clause stands, word by word: "the road is shut" stands against "open", and "the road was never open"
 * as well. What the clause denies stands on the other side, wherever the "no" stands: "we have |paid nothing|".
 */
export function findStands(
  tokens: readonly Token[],
  wordOf: (token: Token) => string,
  stemOf: (token: Token) => string,
  oppositions: readonly Opposition[],
  denials: ReadonlySet<string>,
  denial: Denial | null,
): Stand[] {
  const { known, leads } = sidesOf(oppositions)
  const distinct = (words: readonly Token[]) => [...new Set(words.map(stemOf))].sort()
  const stands = tokens.flatMap((token, at): Stand[] => {
    const [stem, next] = [stemOf(token), tokens[at + 1]]
    const both = next && leads.has(stem) ? known.get(`${stem} ${stemOf(next)}`) : undefined
    const sides = both ?? (telling.has(token.pos) ? known.get(stem) : undefined)
    if (!sides) return []
    const last = both ? at + 1 : at
    const no =
      denialBefore(tokens, at, (one) => denials.has(wordOf(one))) ??
      (denial?.stems.includes(stem) ? denial : null)
    const nouns = bearersOf(tokens, at, last)
    const bearers = distinct(nouns.flatMap((noun) => tokens[noun] ?? []))
    const marks = distinct(nouns.flatMap((noun) => marksOf(tokens, noun)))
    const start = Math.min(token.start, no?.start ?? token.start)
    const end = Math.max(tokens[last]?.end ?? token.end, no?.end ?? token.end)
    // the |north| gate is marked by it, not there
    const isMark = naming.has(tokens[last + 1]?.pos ?? 'X')
    return sides
      .filter(({ kind }) => kind === 'status' || !isMark)
      .map(({ of, kind, yes }) => ({
        start,
        end,
        of,
        kind,
        yes: yes === (no === null),
        bearers,
        marks,
      }))
  })
  return stands.slice(0, most)
}

/** The "not" or "nobody" that stands shortly before a word, in its part of the clause. */
function denialBefore(
  tokens: readonly Token[],
  at: number,
  isDenial: (token: Token) => boolean,
): Token | null {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const token = tokens[before] as Token
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ') return null
    if (isDenial(token)) return token
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
