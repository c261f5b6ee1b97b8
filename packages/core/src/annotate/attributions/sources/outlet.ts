import { agencies as printedAgencies } from '../../../language/agencies.ts'
import type { Passage, Range } from '../passage/passage.ts'

const agencies: ReadonlySet<string> = new Set(printedAgencies)

/** An agency’s name has no more words than these. */
const longestAgency = 5

/** "told | Reuters |": a hearer with a name passes the words on. */
export function isOutlet(passage: Passage, { from, to }: Range): boolean {
  const { chambers, outlets } = passage.speech
  const words = passage.words.slice(from, to)
  const named = words.filter(({ pos }) => pos !== 'DET')
  const printed = passage.text.slice(named[0]?.start ?? 0, named.at(-1)?.end ?? 0)
  const last = words.at(-1)?.lower ?? ''
  // a news conference passes nothing on
  const isVenue = passage.speech.venues.has(last) && !outlets.has(last)
  const isPress = !isVenue && words.some(({ lower }) => outlets.has(lower))
  if (agencies.has(printed) || isPress) return true
  if (words.some(({ lower }) => chambers.has(lower))) return false
  for (let i = from; i < to; i++) {
    const word = passage.at(i)
    const name = passage.names[word.name]
    if (name) return name.type !== 'person'
    if (to - from === 1 && word.pos !== 'PRON')
      return /^\p{Lu}/u.test(passage.text.charAt(word.start))
  }
  return false
}

/**
 * "told | Agence France-Presse | a bus burned", "told | AFP news agency | it was late": where the name of an agency that
 * begins with a word ends, or that word.
 */
export function agencyEnd(passage: Passage, from: number): number {
  const { outlets } = passage.speech
  for (let to = Math.min(from + longestAgency, passage.words.length); to > from; to--) {
    if (!agencies.has(passage.text.slice(passage.at(from).start, passage.at(to - 1).end))) continue
    if (outlets.has(passage.at(to + 1).lower)) return to + 2
    return outlets.has(passage.at(to).lower) ? to + 1 : to
  }
  return from
}
