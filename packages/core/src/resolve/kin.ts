import type { KinOf } from '../language/kin.ts'
import { compareText } from '../model/compare-text.ts'
import type { Kin } from '../model/kin.ts'

/** Words that two texts in five have are related to everything. */
const leastRarity = 0.9

/** The kin of a stem that is so rare; null where it has none, or is too common. */
export function kinOfRare(stem: string, rarity: number, kinOf: KinOf): Kin | null {
  return rarity >= leastRarity ? kinOf(stem) : null
}

/** Which words mean the same as those of a text, each once: what relating articles has to know of them. */
export function findKin(
  words: readonly { readonly content: { readonly kin: Kin | null } | null }[],
): Kin[] {
  const found = new Set<Kin>()
  for (const { content } of words) if (content?.kin) found.add(content.kin)
  return [...found].sort((one, two) => compareText(one.stem, two.stem))
}
