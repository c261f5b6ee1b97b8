import type { Quotation } from '../../quotes/quotation.ts'
import type { Passage } from '../passage/passage.ts'

/** A title is no longer than this, in words and marks. */
const longest = 14

/**
 * Whether a quotation is what something is called, and not what somebody says:
 *
 *     on ABC’s | “This Week,” |        on | “Meet the Press” |        a note titled | “Bark, Not Bite,” |
 */
export function isTitle(passage: Passage, quote: Quotation, first: number, end: number): boolean {
  if (!quote.closed || end - first > longest) return false
  const { naming, occasions, possessives } = passage.speech
  const { lower } = passage.at(first - 1)
  const isOwned = possessives.has(lower) && passage.at(first - 2).name >= 0
  const opens = isOwned || occasions.has(lower) || naming.has(lower)
  return opens && isCapitalized(passage, first, end)
}

/** "Meet the Press", "Bark, Not Bite": all but its small words begin with a capital. */
function isCapitalized({ text, words }: Passage, first: number, end: number): boolean {
  const said = words.slice(first + 1, end - 1).filter(({ pos }) => pos !== 'PUNCT')
  const capitals = said.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)))
  const isFirst = /[\p{Lu}\d]/u.test(text.charAt(said[0]?.start ?? 0))
  const small = said.filter(
    ({ start, end: to, pos }) =>
      /\p{Ll}/u.test(text.charAt(start)) && (to - start > 4 || pos === 'VERB' || pos === 'AUX'),
  )
  return isFirst && capitals.length > 1 && small.length === 0
}
