import { unpackMeanings } from '../meanings.ts'
import { remembered } from '../remembered.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { sense } from './sense.ts'
import { stem } from './stem.ts'

interface Frequencies {
  readonly texts: number
  /** Stems by the number of texts that have them, rounded to steps of one part in ten. */
  readonly stems: Readonly<Record<string, string>>
}

export async function loadVocabulary(): Promise<Vocabulary> {
  const [frequencies, meanings] = await Promise.all([
    import('../../../generated/en/frequencies.js'),
    import('../../../generated/en/meanings.js'),
  ])
  const table: Frequencies = frequencies.default
  const rarities = new Map<string, number>()
  for (const [count, stems] of Object.entries(table.stems)) {
    const rarity = Math.log(table.texts / Number(count))
    for (const one of stems.split(' ')) rarities.set(one, rarity)
  }
  const highest = Math.log(table.texts)
  return {
    stem: remembered(stem),
    sense,
    rarity: (key) => rarities.get(key) ?? highest,
    meaning: unpackMeanings(meanings.default),
  }
}
