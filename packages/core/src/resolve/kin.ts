import type { KinOf } from '../language/kin.ts'
import type { Kin } from '../model/kin.ts'
import { byStem, type ContentWord } from './statements/terms.ts'

/** Words that two texts in five have are related to everything. */
const leastRarity = 0.9

/** Which words mean the same as those of a text, each once: what relating articles has to know of them. */
export function findKin(words: Iterable<ContentWord>, kinOf: KinOf): Kin[] {
  return [...new Set(words)]
    .filter(({ rarity }) => rarity >= leastRarity)
    .sort(byStem)
    .flatMap(({ term }) => kinOf(term.stem) ?? [])
}
