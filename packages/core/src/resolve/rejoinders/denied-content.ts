import type { Word } from '../words.ts'

/** The words of what is denied, and the stems of those that the "no" is said of. */
export interface Denied {
  readonly words: readonly Word[]
  readonly stems: readonly string[]
}

/** So much of what is denied, by how rare its words are, has to be in what was said. */
const leastShare = 0.6
/** A word so rare (nats) tells what is denied. */
const leastRare = 2.5

const telling: ReadonlySet<Word['pos']> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN'])

/**
 * Whether what is denied is what was said: most of it, by how rare its words are, is in what was said, in these words or in
 * others that mean the same, and so is all that the "no" is said of.
 *
 *     drivers had |warned| of the signal since May         no |warning| had reached it
 */
export function deniesIt({ words: denied, stems }: Denied, said: readonly Word[]): boolean {
  const words = denied.filter(tells)
  const shared = words.filter((word) => said.some((one) => meanTheSame(word, one)))
  const isTold = shared.some(
    ({ content, stemNumber }) =>
      (content?.rarity ?? 0) >= leastRare && said.some((one) => one.stemNumber === stemNumber),
  )
  if (!isTold || words.some((word) => stems.includes(word.stem) && !shared.includes(word)))
    return false
  return rarityOf(shared) / rarityOf(words) >= leastShare
}

function tells({ pos, content }: Word): boolean {
  return content !== null && telling.has(pos)
}

function meanTheSame(one: Word, other: Word): boolean {
  if (one.stemNumber === other.stemNumber) return true
  const [a, b] = [one.content?.kin, other.content?.kin]
  return (a?.same.includes(other.stem) ?? false) || (b?.same.includes(one.stem) ?? false)
}

function rarityOf(words: readonly Word[]): number {
  return words.reduce((sum, { content }) => sum + (content?.rarity ?? 0), 0)
}
