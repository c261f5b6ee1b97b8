import type { Synset, WordNet } from './read-wordnet.ts'

/** What is known of the words that are related to each other. */
export interface Words {
  /** The stems of a word and of its irregular forms, those of them that are wanted. */
  readonly stemsOf: (word: string) => readonly string[]
  /** Cosine of what two stems are used like in news; null where that is not known. */
  readonly likeness: (a: string, b: string) => number | null
}

interface Sense {
  readonly stem: string
  readonly word: string
  readonly rank: number
}

/**
 * Where two words mean the same in their commonest senses, so much likeness of use is enough: of the words themselves, and of
 * words one derivation apart.
 */
const leastLikeness = { itself: 0.15, derived: 0.4 }
/** So much more is asked for rarer senses: from the second on the more, up to that of two words that are both in their third. */
const forRareSenses = 0.4
const rareRanks = 4

/**
 * Finds the stems that mean the same by WordNet, for each stem. Which sense of a word news uses is told by its company:
 * words of one synset that news uses alike are meant in that sense (after McCarthy et al. 2004, "Finding predominant
 * word senses").
 */
export function findKin(
  { synsets, rankOf }: WordNet,
  { stemsOf, likeness }: Words,
): Map<string, Set<string>> {
  const senses = new Map<Synset, Sense[]>()
  const sensesOf = (synset: Synset): Sense[] => {
    const known = senses.get(synset)
    if (known) return known
    const made = synset.words.flatMap((word) =>
      stemsOf(word).map((stem) => ({ stem, word, rank: rankOf(word, synset) })),
    )
    senses.set(synset, made)
    return made
  }
  const meanOne = (a: Sense, b: Sense, far: keyof typeof leastLikeness): boolean => {
    const rare = Math.min(1, (a.rank + b.rank - 2) / rareRanks)
    const alike = likeness(a.stem, b.stem)
    if (alike === null) return far === 'itself' && rare === 0
    return alike >= leastLikeness[far] + rare * forRareSenses
  }
  const kin = new Map<string, Set<string>>()
  const put = (
    ones: readonly Sense[],
    others: readonly Sense[],
    far: keyof typeof leastLikeness,
  ) => {
    for (const a of ones) {
      for (const b of others) {
        if (a.stem === b.stem || !meanOne(a, b, far)) continue
        kin.set(a.stem, (kin.get(a.stem) ?? new Set()).add(b.stem))
        kin.set(b.stem, (kin.get(b.stem) ?? new Set()).add(a.stem))
      }
    }
  }
  const wordAt = (synset: Synset, at: number) =>
    at < 0 ? sensesOf(synset) : sensesOf(synset).filter(({ word }) => word === synset.words[at])

  for (const synset of synsets.values()) {
    const own = sensesOf(synset)
    put(own, own, 'itself')
    for (const { sign, to, fromWord, toWord } of synset.pointers) {
      const target = synsets.get(to)
      if (!target || !derives.has(sign)) continue
      if (sign !== '$') put(wordAt(synset, fromWord), wordAt(target, toWord), 'itself')
      put(own, sensesOf(target), 'derived')
    }
  }
  return kin
}

/** WordNet's signs of what is derived from one another, as words (`+`, `\`) or verbs of one group (`$`). */
const derives: ReadonlySet<string> = new Set(['+', '\\', '$'])
