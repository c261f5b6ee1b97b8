import type { Span } from '../../model/span.ts'
import { PartOfSpeech } from '../../model/token.ts'
import { CAPITAL, CAPITALIZED } from '../words/word-facts.ts'
import type { NameFacts } from './facts.ts'
import type { FoundName } from './found-name.ts'
import { GIVEN } from './words.ts'

/** Shorter words are initials, or stand after a name: Jr, II. */
const LEAST_LETTERS = 3
/** What stands after somebody who is spoken to: Per, or Per - */
const BEHIND = new Set(
  (['PUNCT', 'CCONJ'] as const).map((part) => PartOfSpeech.options.indexOf(part)),
)

/**
 * The persons that were read as one because the lines or commas between them were lost, as in letters: |Ann Ek| |Per Dahl|,
 * and thanks, |Per| |Per|, I am late. A person begins with a given name after a family name, with one more word to come, or
 * where a given name is told twice.
 */
export function listedPersons(
  words: readonly Span[],
  found: FoundName,
  { known, lower, makeup, parts }: NameFacts,
): FoundName[] {
  const { last } = found
  const isGiven = (i: number) => ((known[i] as number) & GIVEN) !== 0
  const isWhole = (i: number) => {
    const { start, end } = words[i] as Span
    return ((makeup[i] as number) & CAPITALIZED) !== 0 && end - start >= LEAST_LETTERS
  }
  const isInitial = (i: number) => ((makeup[i] as number) & CAPITAL) !== 0
  const hasFamily = (i: number) =>
    i < last && (isWhole(i + 1) || (isInitial(i + 1) && i + 1 < last && isWhole(i + 2)))
  const isSpokenTo = (i: number) => i < last || BEHIND.has(parts[i + 1] ?? -1)
  const persons: FoundName[] = []
  let first = found.first
  for (let i = first + 1; i <= last; i++) {
    const isTwice = i === first + 1 && lower[i] === lower[first] && isSpokenTo(i)
    const isNext = i > first + 1 && isGiven(first) && !isGiven(i - 1) && hasFamily(i)
    if (!(isTwice || isNext) || !isGiven(i) || !isWhole(i) || !isWhole(i - 1)) continue
    persons.push({ ...found, first, last: i - 1 })
    first = i
  }
  return [...persons, { ...found, first }]
}
