import type { Kin } from '../../model/kin.ts'
import type { Features } from '../grouping/features.ts'

/** Words that are one in two tellings, though they differ, the weightiest first, each once. */
export interface AkinPair {
  readonly a: string
  readonly b: string
  /** How much both say of it, in nats. */
  readonly weight: number
}

/** How far two words are one that mean the same. */
const share = 0.9

/** The words that mean the same as words of a telling, and which of its own those are. */
export function akinOf(
  features: Features,
  kin: ReadonlyMap<string, Kin>,
): ReadonlyMap<string, readonly string[]> {
  const akin = new Map<string, string[]>()
  for (const word of features.keys()) {
    for (const other of kin.get(word)?.same ?? []) {
      const known = akin.get(other)
      if (known) known.push(word)
      else akin.set(other, [word])
    }
  }
  return akin
}

/** What compares two tellings by their words. */
interface Words {
  readonly features: Features
  readonly akin: ReadonlyMap<string, readonly string[]>
}

/**
 * Pairs the words that only one of two tellings has and that mean the same, the most in common first: "explosion" and
 * "detonation", not also "explosion" and "exploded".
 */
export function pairAkin(a: Words, b: Words): AkinPair[] {
  const found: AkinPair[] = []
  reach(a, b, (own, other, weight) => found.push({ a: own, b: other, weight }))
  reach(b, a, (own, other, weight) => found.push({ a: other, b: own, weight }))
  if (found.length === 0) return found
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
  for (const theirs of other.features.keys()) {
    const words = one.akin.get(theirs)
    if (!words || one.features.has(theirs)) continue
    const weight = other.features.get(theirs) as number
    for (const word of words) {
      if (other.features.has(word)) continue
      put(word, theirs, share * Math.min(weight, one.features.get(word) ?? 0))
    }
  }
}

function keyOf({ a, b }: AkinPair): string {
  return `${a} ${b}`
}
