import type { Wording } from '../language/masthead.ts'
import { type DateLine, readDateLine } from './date-lines.ts'
import type { Lexicon } from './lexicon.ts'
import { type Byline, readByline } from './names.ts'
import type { PhotoMark } from './photos.ts'
import { findPhrases, type PhraseHit, splitWords } from './phrases.ts'
import type { Piece } from './pieces.ts'
import { unquoted } from './unquoted.ts'

/** Of a longer line only both ends are looked at: what it is for shows there. */
const END = 150
/** Lines this long may be names, dates, headings. */
const SHORT = 160

/** One line and what can be seen of it without its neighbours. */
export interface Line extends Piece {
  readonly index: number
  readonly text: string
  /** in lower case, of both ends */
  readonly words: readonly string[]
  readonly wordCount: number
  readonly short: boolean
  /** a full stop, question or exclamation mark, ellipsis, and what closes after it */
  readonly ended: boolean
  /** ended, or with the end of a sentence inside: "… the union said. Ends" */
  readonly tellsWhole: boolean
  readonly endedAsQuestion: boolean
  readonly quoted: boolean
  readonly bullet: boolean
  /** opens with a label: "Details: …" */
  readonly labelled: boolean
  readonly hits: readonly PhraseHit<Wording>[]
  readonly date: DateLine | null
  readonly byline: Byline | null
  readonly photo: PhotoMark | null
  readonly blankBefore: boolean
}

const ENDED = /[.!?…。！？।۔][\s"'”’»)\]]*$|[.!?…]\s?["'”’»)\]*]+$/
const INNER_END = /\p{Ll}{4,}[.!?]["”’)]*\s+["“‘]?\p{Lu}/u
const QUESTION = /[?!][\s"'”’»)\]]*$/
const OPEN_QUOTE = /^["“«„‘']/
const CLOSE_QUOTE = /["”»’']\.?$/
const LABEL = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}(?: \p{Lu}\p{Ll}+)?: /u
const BULLET = /^(?:[•●◦▪■*·‣–—-]|\d{1,2}[.)]|\([a-z\d]\))\s+\S/

export function observe(text: string, pieces: readonly Piece[], lexicon: Lexicon): Line[] {
  return pieces.map((piece, index) => {
    const line = text.slice(piece.start, piece.end)
    const long = line.length > 2 * END
    const words = long
      ? [...splitWords(line.slice(0, END)), ...splitWords(line.slice(-END))]
      : splitWords(line)
    const ended = ENDED.test(line.slice(-12))
    const short = line.length <= SHORT
    const previous = pieces[index - 1]
    return {
      start: piece.start,
      end: piece.end,
      mark: piece.mark,
      part: piece.part,
      index,
      text: line,
      words,
      wordCount: long ? Math.round((words.length * line.length) / (2 * END)) : words.length,
      short,
      ended,
      tellsWhole: ended || (words.length >= 10 && INNER_END.test(line.slice(0, 2 * END))),
      endedAsQuestion: QUESTION.test(line.slice(-12)),
      quoted: line.length > 2 && OPEN_QUOTE.test(line) && CLOSE_QUOTE.test(line.slice(-2)),
      bullet: BULLET.test(line.slice(0, 12)),
      labelled: LABEL.test(line.slice(0, 40)),
      hits: findPhrases(wordsOfThePage(line, words), lexicon.wordings),
      date: short ? readDateLine(line, lexicon.masthead) : null,
      byline: short ? readByline(line, lexicon.masthead) : null,
      photo: mayCredit(line, words, lexicon) ? lexicon.findPhoto(line) : null,
      blankBefore: previous !== undefined && hasBlank(text, previous.end, piece.start),
    }
  })
}

/** Credits of pictures have a mark of their own: "Photo: …", "(… via AP)", "Ann Ek/AP"; short lines may go without. */
function mayCredit(line: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (
    line.length > SHORT &&
    !/[/:([©|]/.test(line.slice(-END)) &&
    !/[/:([©|]/.test(line.slice(0, SHORT))
  )
    return false
  return words.some((word) => lexicon.photoWords.has(word))
}

/** A sentence that quotes is looked at without the quotation. */
function wordsOfThePage(line: string, words: readonly string[]): readonly string[] {
  if (words.length < 8 || line.length > 2 * END || !/["“]/.test(line)) return words
  return splitWords(unquoted(line))
}

/** The people of a line that is a byline or a name. */
export function namesOf(line: Line): string[] {
  return line.byline?.names.map(({ start, end }) => line.text.slice(start, end)) ?? []
}

function hasBlank(text: string, from: number, to: number): boolean {
  return /\n\s*\n|\r[^\n\S]*\r/.test(text.slice(from, to))
}
