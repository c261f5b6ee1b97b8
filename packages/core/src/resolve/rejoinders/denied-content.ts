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
/** A word so rare that the "no" is said of has to be in what was said. */
const leastNeeded = 2

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
  const exact = shared.filter((word) => said.some((one) => one.stemNumber === word.stemNumber))
  if (!exact.some((word) => (word.content?.rarity ?? 0) >= leastRare)) return false
  // “the bell tower fell” against “there were no bells”: a thing in common is not enough
  const isDeed = ({ stemNumber }: Word) =>
    said.some((one) => one.pos === 'VERB' && one.stemNumber === stemNumber)
  if (shared.length === 1 && !exact.some(isDeed)) return false
  // no warning had |come|: light verbs may be lacking
  const isNeeded = ({ stem, content }: Word) =>
    stems.includes(stem) && (content?.rarity ?? 0) >= leastNeeded
  if (words.some((word) => isNeeded(word) && !shared.includes(word))) return false
  return rarityOf(shared) / rarityOf(words) >= leastShare
}

/** Whether two clauses have a telling word in common, or two that mean the same. */
export function haveInCommon(some: readonly Word[], others: readonly Word[]): boolean {
  return some.some((one) => tells(one) && others.some((other) => meanTheSame(one, other)))
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
