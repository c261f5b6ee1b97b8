import { agencies } from '../language/agencies.ts'
import type { Span } from '../model/span.ts'
import { agencyNames } from './agency-names.ts'
import type { Lexicon } from './lexicon.ts'
import { findPhrases } from './phrases.ts'

/** A sentence before a credit in words has at least this many characters. */
const SENTENCE = 40
/** … before the name of an agency, this many. */
const SHORT_SENTENCE = 15
/** A caption has no more. */
const CAPTION = 300

/** "… in this photo taken on Monday. (AFP)" keeps its credit. */
function isCaption(line: string, lexicon: Lexicon): boolean {
  if (line.length > CAPTION) return false
  const { all } = lexicon.words.lookUp(line, 0, line.length)
  return findPhrases(all).some(({ meaning }) => meaning.role === 'caption')
}

// … is awaited. (AFP) · … he said. —AFP · … in May. EFE ab/cd
const SIGNATURE_AFTER = new RegExp(
  `(?<=[.!?]["”’]?)\\s?(?:[([](?:(?:${agencyNames})[,/ ]{0,2}){1,3}[)\\]]|[—–-]\\s?(?:${agencyNames})|\\s(?:${agencyNames})(?:\\s[A-Z]{2,4}){0,4})$`,
  'u',
)

/** How names of agencies end, initials, and brackets around them. */
const lastLetters = new Set([
  ...agencies.map((name) => name.at(-1)),
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ)]',
])

/** Where a credit after the last sentence of a line begins: "… he said. (Reporting by Ann Ek)", "… he said. (AFP)". */
export function creditAfter(text: string, line: Span, lexicon: Lexicon): number {
  const signed = lastLetters.has(text[line.end - 1])
    ? SIGNATURE_AFTER.exec(text.slice(Math.max(line.start, line.end - 60), line.end))
    : null
  if (
    signed &&
    line.end - line.start - signed[0].length >= SHORT_SENTENCE &&
    !isCaption(text.slice(line.start, line.end), lexicon)
  )
    return line.end - signed[0].trimStart().length
  if (text[line.end - 1] !== ')') return line.end
  const tail = text.slice(Math.max(line.start, line.end - 400), line.end)
  const open = tail.lastIndexOf('(')
  const start = line.end - tail.length + open
  if (open < 0 || start - line.start < SENTENCE || !/[.!?”"’]\s*$/.test(tail.slice(0, open)))
    return line.end
  const { all } = lexicon.words.lookUp(tail, open, tail.length)
  const opens = findPhrases(all).some(
    ({ from, meaning }) => from === 0 && meaning.credit !== undefined && meaning.role === 'credit',
  )
  return opens ? start : line.end
}
