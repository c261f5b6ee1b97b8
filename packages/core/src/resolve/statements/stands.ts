import type { Opposition } from '../../language/oppositions.ts'
import type { Stand } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'

const telling: ReadonlySet<Token['pos']> = new Set(['VERB', 'ADJ', 'NOUN', 'ADV'])

/** On which side of what a clause stands, word by word: "the road is shut" stands against "open". */
export function findStands(
  tokens: readonly Token[],
  stemOf: (token: Token) => string,
  oppositions: readonly Opposition[],
): Stand[] {
  const known = sidesOf(oppositions)
  return tokens.flatMap((token, at): Stand[] => {
    if (!telling.has(token.pos)) return []
    const next = tokens[at + 1]
    const both = next && known.get(`${stemOf(token)} ${stemOf(next)}`)
    const sides = both ?? known.get(stemOf(token))
    if (!sides) return []
    const [start, end] = [token.start, (both ? next : token).end]
    const noun = bearerBefore(tokens, at)
    const bearer = noun && stemOf(noun)
    return sides.map((side) => ({ start, end, ...side, bearer }))
  })
}

function bearerBefore(tokens: readonly Token[], at: number): Token | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before] as Token
    if (token.pos === 'NOUN' || token.pos === 'PROPN') return token
    if (token.pos === 'PUNCT') return null
  }
  return null
}

type Side = Pick<Stand, 'of' | 'yes'>

const indexed = new WeakMap<readonly Opposition[], ReadonlyMap<string, readonly Side[]>>()

/** Stem -> the sides that it stands on; worked out once. */
function sidesOf(oppositions: readonly Opposition[]): ReadonlyMap<string, readonly Side[]> {
  const kept = indexed.get(oppositions)
  if (kept) return kept
  const made = indexSides(oppositions)
  indexed.set(oppositions, made)
  return made
}

function indexSides(oppositions: readonly Opposition[]): Map<string, Side[]> {
  const index = new Map<string, Side[]>()
  for (const { name, yes, no } of oppositions) {
    for (const word of new Set([...yes, ...no])) {
      // what stands on both sides tells nothing
      if (yes.has(word) && no.has(word)) continue
      const sides = index.get(word) ?? []
      index.set(word, [...sides, { of: name, yes: yes.has(word) }])
    }
  }
  return index
}
