import type { KinOf } from '../language/kin.ts'
import type { Kin } from '../model/kin.ts'
import type { Word } from './words.ts'

/** Words that two texts in five have are related to everything. */
const leastRarity = 0.9

/** Which words mean the same as those of a text, each once: what relating articles has to know of them. */
export function findKin(words: readonly Pick<Word, 'content'>[], kinOf: KinOf): Kin[] {
  const found = new Set<Kin>()
  for (const { content } of words) {
    const kin = content && content.rarity >= leastRarity ? kinOf(content.term.stem) : null
    if (kin) found.add(kin)
  }
  return [...found].sort((one, two) => (one.stem < two.stem ? -1 : 1))
}
