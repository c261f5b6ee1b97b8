import type { Kin } from '../../model/kin.ts'
import { type Features, isWord } from '../grouping/features.ts'

/** A word of a telling that another word means the same as, or one is a kind of the other, and how far that makes them one. */
export interface Akin {
  readonly word: string
  readonly share: number
}

/** Words that are one in two tellings, though they differ, the weightiest first, each once. */
export interface AkinPair {
  readonly a: string
  readonly b: string
  /** How much both say of it, in nats. */
  readonly weight: number
}

/** How far words are one that mean the same, and those of which one is a kind of what the other means. */
const shares = { same: 0.9, kind: 0.3 } as const

/** The words that the words of a telling are related to. */
export function akinOf(
  features: Features,
  kin: ReadonlyMap<string, Kin>,
): ReadonlyMap<string, readonly Akin[]> {
  const akin = new Map<string, Akin[]>()
  for (const word of features.keys()) {
    const own = kin.get(word)
    if (!own) continue
    for (const list of ['same', 'kind'] as const) {
      for (const other of own[list]) {
        const known = akin.get(other)
        if (known) known.push({ word, share: shares[list] })
        else akin.set(other, [{ word, share: shares[list] }])
      }
    }
  }
  return akin
}

/** What compares two tellings by their words. */
interface Words {
  readonly features: Features
  readonly akin: ReadonlyMap<string, readonly Akin[]>
}

/**
 * Pairs the words that only one of two tellings has and that are akin, the most in common first: "blast" and
 * "explosion", not also "blast" and "detonation".
 */
export function pairAkin(a: Words, b: Words): AkinPair[] {
  const found: AkinPair[] = []
  reach(a, b, (own, other, weight) => found.push({ a: own, b: other, weight }))
  reach(b, a, (own, other, weight) => found.push({ a: other, b: own, weight }))
  const used = new Set<string>()
  return found
    .sort((one, two) => two.weight - one.weight || (keyOf(one) < keyOf(two) ? -1 : 1))
    .filter((pair) => {
      if (used.has(`a ${pair.a}`) || used.has(`b ${pair.b}`)) return false
      used.add(`a ${pair.a}`).add(`b ${pair.b}`)
      return true
    })
}

/** The words of one that its kin have in another, where neither has both. */
function reach(
  one: Words,
  other: Words,
  put: (own: string, other: string, weight: number) => void,
): void {
  if (one.akin.size === 0) return
  for (const [theirs, weight] of other.features) {
    if (!isWord(theirs) || one.features.has(theirs)) continue
    for (const { word, share } of one.akin.get(theirs) ?? []) {
      if (other.features.has(word)) continue
      put(word, theirs, share * Math.min(weight, one.features.get(word) ?? 0))
    }
  }
}

function keyOf({ a, b }: AkinPair): string {
  return `${a} ${b}`
}
