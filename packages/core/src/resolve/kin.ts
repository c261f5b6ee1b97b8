import type { KinOf } from '../language/kin.ts'
import type { Vocabulary } from '../language/vocabulary.ts'
import type { Kin } from '../model/kin.ts'

/** Words that two texts in five have are related to everything. */
const leastRarity = 0.9

/** Which words mean the same as those of a text, each once: what relating articles has to know of them. */
export function findKin(
  stems: Iterable<string>,
  kinOf: KinOf,
  { rarity }: Pick<Vocabulary, 'rarity'>,
): Kin[] {
  return [...new Set(stems)]
    .sort()
    .flatMap((stem) => (rarity(stem) < leastRarity ? [] : (kinOf(stem) ?? [])))
}
