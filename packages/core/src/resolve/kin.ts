import type { Relations } from '../language/relations.ts'
import type { Vocabulary } from '../language/vocabulary.ts'
import type { Kin } from '../model/kin.ts'

/** Words that two texts in five have are related to everything. */
const leastRarity = 0.9

/** What the words of a text are related to, each once: what relating articles has to know of them. */
export function findKin(
  stems: Iterable<string>,
  { kinOf }: Relations,
  { rarity }: Pick<Vocabulary, 'rarity'>,
): Kin[] {
  return [...new Set(stems)]
    .sort()
    .flatMap((stem) => (rarity(stem) < leastRarity ? [] : (kinOf(stem) ?? [])))
}
