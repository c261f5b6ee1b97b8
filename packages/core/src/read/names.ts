import { functionWords } from '../language/function-words.ts'
import type { Masthead } from '../language/masthead.ts'
import { agencyNames, isAgency } from './agency-names.ts'
import { isLetter, isSmallLetter } from './is-letter.ts'
import { splitWords } from './words.ts'

const LONGEST = 140
const SIGNED_WITH = new RegExp(`\\s(?:${agencyNames})$`, 'u')
/** A byline may follow the outlet's name: "The Lantern / By Ann Ek". */
const AFTER_OUTLET = /^(?:[^|/•·—–\d]{0,40}\s)?[|/•·—–]\s*/u
const functions = new Set((functionWords.latin['en'] ?? '').split(' '))
const FIGURES = /\d/
/** Words with others behind them: no name has six. */
const FIVE_WORDS = /^(?:\S+\s+){5}/
const SIX_WORDS = /^(?:\S+\s+){6}/
/** What no name goes on behind: a bar, a dash, a figure; an address of mail, which is looked for word by word. */
const CLOSE = /[|•·]|\s[—–-]+\s|\d/
const CLOSE_OR_MAIL = /[|•·]|\s[—–-]+\s|\d|\s[(<[]?[^\s@]+@/
const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u

export interface Byline {
  /** offsets into the line */
  readonly names: readonly { readonly start: number; readonly end: number }[]
  /** opens with "By" or the like */
  readonly labelled: boolean
}

/** Which words stand in a line: what is looked for in vain is left out. */
export interface NameClues {
  /** the first word of a label: "By", "Author" */
  readonly byline: boolean
  readonly occupation: boolean
  /** the last word of the name of an agency */
  readonly agency: boolean
  /** of those that stand between a name and its date: "Published", "Updated", "May" */
  readonly dating: boolean
}

const anyClue: NameClues = { byline: true, occupation: true, agency: true, dating: true }

/**
 * The people of a byline, or of a line that is nothing but a person's name; null where the line is neither.
 *
 *     By Ann Ek and Bo Berg, Health Correspondents | 3 May 2021
 *        ^^^^^^     ^^^^^^^
 */
export function readByline(
  line: string,
  masthead: Masthead,
  clues: NameClues = anyClue,
): Byline | null {
  if (line.length > LONGEST || line.endsWith(':') || !hasCapital(line)) return null
  const label = clues.byline ? labelEnd(line, masthead) : 0
  if (label === 0 && opensWithoutName(line, masthead, clues)) return null
  const rest = line.slice(label)
  const close = closeOf(rest)
  const body = close < 0 ? rest : rest.slice(0, close)
  const names: { start: number; end: number }[] = []
  let opener = ''
  let from = 0
  for (const [to, next, separator] of cuts(body, masthead.nameSeparators)) {
    const part = body.slice(from, to).trim()
    const whole = clues.dating ? withoutDateLabel(part, masthead) : part
    const printed = label > 0 ? withoutOutlet(whole, masthead) : whole
    const isNamed = isName(printed, masthead, label > 0)
    const mayName =
      (isNamed || (names.length === 0 && label === 0)) &&
      !masthead.placeOpeners.test(opener) &&
      !(clues.occupation && isOccupation(printed, masthead)) &&
      !(clues.agency && isAgency(printed))
    if (mayName && !isNamed) return null
    if (mayName) {
      const start = label + from + body.slice(from, to).search(/\S|$/)
      names.push({ start, end: start + printed.length })
    }
    opener = separator
    from = next
  }
  const goesOn = /^\p{Ll}.*\s/u.test(rest) && !isPosted(line.slice(0, label), rest, masthead)
  if (names.length === 0 && (label === 0 || goesOn)) return null
  if (label === 0 && FIGURES.test(line) && !isDated(line, masthead)) return null
  return { names: label > 0 ? withoutPlaces(names, line) : names, labelled: label > 0 }
}

/** "From our correspondent | in Sofia": nobody is named, but where they are. */
function isPosted(label: string, rest: string, masthead: Masthead): boolean {
  const where = masthead.placeOpeners.exec(` ${rest}`)
  if (where?.index !== 0 || !isOccupation(label, masthead)) return false
  return /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u.test(rest.slice(where[0].length - 1))
}

function hasCapital(line: string): boolean {
  const first = line.charCodeAt(0)
  return (isLetter(first) && !isSmallLetter(first)) || /\p{Lu}/u.test(line)
}

/**
 * Without a label a byline begins with a name. Most lines are told by their first words: one alone before a comma,
 * "Saturday, January 12, 2031", or six in a row, "Two bridges closed as the river …".
 */
function opensWithoutName(line: string, masthead: Masthead, clues: NameClues): boolean {
  if (clues.occupation || clues.agency) return false
  const space = line.indexOf(' ')
  if (space > 0 && line.slice(0, space).search(masthead.nameSeparators) >= 0) return true
  const six = clues.dating ? null : SIX_WORDS.exec(line)
  return six !== null && six[0].search(masthead.nameSeparators) < 0 && closeOf(six[0]) < 0
}

/** Where what no name goes on behind begins; -1: nowhere. */
function closeOf(printed: string): number {
  return printed.search(printed.includes('@') ? CLOSE_OR_MAIL : CLOSE)
}

/** "Ann Ek Published", "Ann Ek May" is what stands before a date. */
function withoutDateLabel(printed: string, masthead: Masthead): string {
  const words = printed.split(/\s+/)
  const isLabel = (word: string) =>
    masthead.publicationWords.includes(word) ||
    masthead.updateWords.includes(word) ||
    (word === words.at(-1)?.toLowerCase() && masthead.months.has(word))
  const at = words.findIndex((word, i) => i >= 2 && isLabel(word.toLowerCase()))
  return at < 0 ? printed : words.slice(0, at).join(' ')
}

/** What is printed after a name without a comma: "ANN EK Associated Press", "Ann Ek The Lantern", "Ann Ek Staff Writer". */
function withoutOutlet(printed: string, masthead: Masthead): string {
  const words = printed.split(/\s+/)
  if (words.length < 3) return printed
  const agency = SIGNED_WITH.exec(printed)
  if (agency) return printed.slice(0, agency.index)
  const shouted = words.findIndex(
    (word, i) => i >= 2 && isShouted(words[i - 1]) && !isShouted(word),
  )
  const cut = [
    words.slice(0, 2).every(isShouted) ? shouted : -1,
    words.findIndex((word, i) => i >= 2 && word === 'The'),
    isOccupation(printed, masthead) ? 2 : -1,
  ].filter((at) => at >= 2)
  return cut.length > 0 ? words.slice(0, Math.min(...cut)).join(' ') : printed
}

function isShouted(word: string | undefined): boolean {
  return word !== undefined && /\p{Lu}/u.test(word) && word === word.toUpperCase()
}

/** "By Ann Ek, Lagos and Bo Berg": beside whole names a single word is a place. */
function withoutPlaces(names: { start: number; end: number }[], line: string) {
  const isWhole = ({ start, end }: { start: number; end: number }) =>
    line.slice(start, end).includes(' ')
  const [first] = names
  return first && isWhole(first) ? names.filter(isWhole) : names
}

/** "Ann Ek | 3 May 2021", "Ann Ek 9:40am": all figures beside a name say when. */
function isDated(line: string, masthead: Masthead): boolean {
  const from = line.search(/\d/)
  return splitWords(line.slice(from)).every((word) => saysWhen(word, masthead))
}

/** A figure, a month, "Wed", "Posted". */
function saysWhen(word: string, masthead: Masthead): boolean {
  const lower = word.toLowerCase()
  return /^\d/.test(word) || masthead.dateWords.has(lower) || masthead.months.has(lower)
}

/** Where the parts of a byline end: before each separator, and at its own end. */
function* cuts(
  body: string,
  separators: RegExp,
): Generator<readonly [end: number, next: number, separator: string]> {
  for (let from = 0; ; ) {
    separators.lastIndex = from
    const found = separators.exec(body)
    if (!found) break
    from = separators.lastIndex
    yield [found.index, from, found[0]]
  }
  yield [body.length, body.length, '']
}

function labelEnd(line: string, masthead: Masthead): number {
  let longest = afterDate(line, masthead)
  const open = /^[(^[]/.test(line) ? 1 : 0
  for (const from of new Set([open, AFTER_OUTLET.exec(line)?.[0].length ?? 0])) {
    const lower = line.slice(from).toLowerCase()
    for (const phrase of masthead.byWords)
      if (lower.startsWith(phrase) && opensByline(phrase, lower.slice(phrase.length)))
        longest = Math.max(longest, from + phrase.length + (lower[phrase.length] === ':' ? 1 : 0))
  }
  return longest + (line.slice(longest).length - line.slice(longest).trimStart().length)
}

/** "By Ann Ek", "Author: Ann Ek", but not "Author says …". */
function opensByline(phrase: string, rest: string): boolean {
  return /^:\s*\S/.test(rest) || (/^\s+\S/.test(rest) && phrase.includes(' ') !== (phrase === 'by'))
}

/** "Posted on March 9, 2021 by Ann Ek": only words of dates stand before the name. */
function afterDate(line: string, masthead: Masthead): number {
  const by = /\d\s+by\s/iu.exec(line.slice(0, 60))
  if (!by) return 0
  const before = splitWords(line.slice(0, by.index + 1))
  return before.every((word) => saysWhen(word, masthead)) ? by.index + by[0].length - 1 : 0
}

function isOccupation(printed: string, masthead: Masthead): boolean {
  return splitWords(printed).some((word) =>
    masthead.occupations.includes(word.endsWith('s') ? word.slice(0, -1) : word),
  )
}

/** Two to four capitalized words (after "By" one will do), none of them a word of menus. */
export function isName(printed: string, masthead: Masthead, labelled: boolean): boolean {
  if (FIVE_WORDS.test(printed)) return false
  const words = printed.split(/\s+/)
  if (words.length < 2 && !labelled) return false
  if (/[.!?:;]$/.test(printed) && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(printed)) return false
  const big = words.filter((word) => NAME_WORD.test(word))
  const small = words.filter((word) => !NAME_WORD.test(word))
  if (!labelled && (words.some(isFunctionWord) || words.every((word) => saysWhen(word, masthead))))
    return false
  if (big.length < (labelled ? 1 : 2) || !small.every((word) => masthead.particles.includes(word)))
    return false
  return labelled || !words.some((word) => masthead.menuWords.includes(word.toLowerCase()))
}

/** "The Tide", "DISCUSSION AND OUTLOOK" are nobody's names. */
function isFunctionWord(word: string): boolean {
  return functions.has(word.toLowerCase())
}
