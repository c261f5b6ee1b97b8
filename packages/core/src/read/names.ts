import { agencies } from '../language/agencies.ts'
import type { Masthead } from '../language/masthead.ts'
import { splitWords } from './phrases.ts'

const LONGEST = 140
const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u

export interface Byline {
  /** offsets into the line */
  readonly names: readonly { readonly start: number; readonly end: number }[]
  /** opens with "By" or the like */
  readonly labelled: boolean
}

/**
 * The people of a byline, or of a line that is nothing but a person's name; null where the line is neither.
 *
 *     By Ann Ek and Bo Berg, Health Correspondents | 3 May 2021
 *        ^^^^^^     ^^^^^^^
 */
export function readByline(line: string, masthead: Masthead): Byline | null {
  if (line.length > LONGEST || line.endsWith(':') || !/\p{Lu}/u.test(line)) return null
  const label = labelEnd(line, masthead)
  const body = line.slice(label).split(/[|•·]|\s[—–-]+\s|\d/u)[0] ?? ''
  const names: { start: number; end: number }[] = []
  let opener = ''
  let from = 0
  for (const [to, next, separator] of cuts(body, masthead.nameSeparators)) {
    const printed = body.slice(from, to).trim()
    const start = label + from + body.slice(from, to).search(/\S|$/)
    const named =
      !masthead.placeOpeners.test(opener) &&
      !isOccupation(printed, masthead) &&
      !agencies.includes(printed)
    if (named && isName(printed, masthead, label > 0))
      names.push({ start, end: start + printed.length })
    else if (named && names.length === 0 && label === 0) return null
    opener = separator
    from = next
  }
  return names.length > 0 || label > 0 ? { names, labelled: label > 0 } : null
}

/** Where the parts of a byline end: before each separator, and at its own end. */
function* cuts(
  body: string,
  separators: RegExp,
): Generator<readonly [end: number, next: number, separator: string]> {
  for (const { index, 0: separator } of body.matchAll(separators))
    yield [index, index + separator.length, separator]
  yield [body.length, body.length, '']
}

function labelEnd(line: string, masthead: Masthead): number {
  const lower = line.toLowerCase()
  let longest = afterDate(line, masthead)
  for (const phrase of masthead.byWords)
    if (lower.startsWith(phrase) && /^:?\s+\S/.test(line.slice(phrase.length)))
      longest = Math.max(longest, phrase.length + (line[phrase.length] === ':' ? 1 : 0))
  return longest + (line.slice(longest).length - line.slice(longest).trimStart().length)
}

/** "Posted on March 9, 2021 by Ann Ek": only words of dates stand before the name. */
function afterDate(line: string, masthead: Masthead): number {
  const by = /\d\s+by\s/iu.exec(line.slice(0, 60))
  if (!by) return 0
  const before = splitWords(line.slice(0, by.index + 1))
  const dates = (word: string) =>
    /^\d/.test(word) || masthead.dateWords.includes(word) || Object.hasOwn(masthead.months, word)
  return before.every(dates) ? by.index + by[0].length - 1 : 0
}

function isOccupation(printed: string, masthead: Masthead): boolean {
  return splitWords(printed).some((word) => masthead.occupations.includes(word.replace(/s$/, '')))
}

/** Two to four capitalized words (after "By" one will do), none of them a word of menus. */
export function isName(printed: string, masthead: Masthead, labelled: boolean): boolean {
  const words = printed.split(/\s+/)
  if (words.length > 5 || (words.length < 2 && !labelled)) return false
  if (/[.!?:;]$/.test(printed) && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(printed)) return false
  const big = words.filter((word) => NAME_WORD.test(word))
  const small = words.filter((word) => !NAME_WORD.test(word))
  if (big.length < (labelled ? 1 : 2) || !small.every((word) => masthead.particles.includes(word)))
    return false
  return labelled || !words.some((word) => masthead.menuWords.includes(word.toLowerCase()))
}
