import { functionWords } from '../language/function-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Line } from './observe.ts'
import { splitWords } from './words.ts'

const LONGEST = 17
/** Captions name something first. */
const opensSentences = new Set((functionWords.latin['en'] ?? '').replace(' with ', ' ').split(' '))

const opens = (word: string, openers: readonly string[]) =>
  opensSentences.has(word) || openers.includes(word)

/**
 * One sentence that names who or what is seen and says no more than what goes on: no auxiliary, nothing in the past, up
 * to its first comma. Reports begin otherwise.
 *
 *     Pupils put straw around the lilies on Friday.
 *     Captain Bo Berg with his medal, which has been cleaned.
 */
export function showsOnly(line: Line, { masthead }: Lexicon): boolean {
  if (line.wordCount > LONGEST || line.hits.length > 0 || !/^\p{Lu}/u.test(line.text)) return false
  if (/[.!?:;]\s|["“”‘]/.test(line.text) || opens(line.words[0] ?? '', masthead.tellingOpeners))
    return false
  const comma = line.text.indexOf(', ')
  const words = splitWords(comma < 0 ? line.text : line.text.slice(0, comma))
  return (
    words.length >= 3 &&
    words.every(
      (word) =>
        !masthead.tellingVerbs.includes(word) &&
        (word.length < 5 || !masthead.tellingEndings.some((ending) => word.endsWith(ending))),
    )
  )
}
