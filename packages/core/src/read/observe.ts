import type { BlockRole } from '../model/article.ts'
import { appealOf } from './appeal.ts'
import { type DateLine, readDateLine } from './date-lines.ts'
import { AT, BAR, BRACKET, COLON, COPYRIGHT, DIGIT, SLASH } from './glyphs.ts'
import { isDigit, isLetter } from './is-letter.ts'
import type { KnownWord, Lexicon } from './lexicon.ts'
import { type Byline, readByline } from './names.ts'
import { maySign, type PhotoMark } from './photos.ts'
import { findPhrases, type PhraseHit, type WordingWeight } from './phrases.ts'
import type { Piece } from './pieces.ts'
import { findStems } from './stems.ts'
import { unquoted } from './unquoted.ts'
import { type Uses, usesOfAny } from './uses.ts'
import { firstWords, splitWords } from './words.ts'

/** Of a longer line only both ends are looked at: what it is for shows there. */
const END = 150
/** Fewer words say too little. */
const LEAST_SPEECH = 4
/** Lines this long may be names, dates, headings. */
const SHORT = 160
/** One line and what can be seen of it without its neighbours. */
export class Line implements Piece {
  readonly start: number
  readonly end: number
  readonly mark: Piece['mark']
  readonly part: Piece['part']
  readonly index: number
  readonly text: string
  /** what is known of each of its words, of both ends where it is long */
  readonly known: readonly KnownWord[]
  /** … and of those with which the page speaks itself: a sentence that quotes is looked at without the quotation */
  readonly own: readonly KnownWord[]
  /** what any of all its words is used for */
  readonly any: Uses
  /** which signs stand in it, as bits */
  readonly glyphs: number
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
  /** by their place among its own words */
  readonly hits: readonly PhraseHit[]
  /** what these weigh for each role, once asked for */
  readonly wordings: Map<BlockRole, WordingWeight>
  readonly date: DateLine | null
  readonly byline: Byline | null
  readonly photo: PhotoMark | null
  /** of mail or of the web */
  readonly mayHoldAddress: boolean
  /** how much it asks the reader for something, 0 to 4 */
  readonly appeal: number
  /** nothing but a time of day: "2.20pm GMT" */
  readonly clock: boolean
  readonly blankBefore: boolean
  #words: readonly string[] | null = null
  #firstWord: string | null = null
  #stems: readonly number[] | null = null
  #speech: number | null = null
  #figures: boolean | null = null

  constructor(text: string, piece: Piece, index: number, before: string | null, lexicon: Lexicon) {
    const line = text.slice(piece.start, piece.end)
    const long = line.length > 2 * END
    const words = long
      ? lexicon.words.lookUpEnds(text, piece.start, piece.end, END)
      : lexicon.words.lookUp(text, piece.start, piece.end)
    const { all, glyphs } = words
    this.start = piece.start
    this.end = piece.end
    this.mark = piece.mark
    this.part = piece.part
    this.index = index
    this.text = line
    this.known = all
    this.own = all.length < 8 ? all : words.unquoted
    this.any = usesOfAny(all)
    this.glyphs = glyphs
    this.wordCount = long ? Math.round((all.length * line.length) / (2 * END)) : all.length
    this.short = line.length <= SHORT
    this.ended = isEnded(line)
    this.tellsWhole = this.ended || (all.length >= 10 && INNER_END.test(line.slice(0, 2 * END)))
    this.endedAsQuestion = this.ended && endsAsQuestion(line)
    const first = line.charCodeAt(0)
    const plain = isLetter(first)
    const opensQuote = !plain && OPEN_QUOTE.test(line)
    this.quoted = opensQuote && line.length > 2 && CLOSE_QUOTE.test(line.slice(-FOOT))
    this.bullet = !plain && !opensQuote && BULLET.test(line.slice(0, 12))
    this.labelled = (glyphs & COLON) !== 0 && isLabelled(line.slice(0, 40))
    this.hits = findPhrases(this.own)
    this.wordings = this.hits.length > 0 ? new Map() : noWordings
    this.date =
      this.short && (this.any.dating || (glyphs & DIGIT) !== 0)
        ? readDateLine(line, lexicon.masthead)
        : null
    this.byline = this.short ? bylineOf(line, this.any, lexicon) : null
    this.photo = mayCredit(line, this.any, glyphs)
      ? lexicon.findPhoto(line, this.any.photoLabel)
      : null
    this.clock = isDigit(first) && CLOCK.test(line.slice(0, 16))
    this.mayHoldAddress = (glyphs & AT) !== 0 || this.any.web || (long && line.includes('www.'))
    this.appeal = appealOf(line, this.own, this.mayHoldAddress, lexicon.imperatives)
    this.blankBefore = before !== null && isBlank(before)
  }

  /** its words in lower case, of both ends where it is long */
  get words(): readonly string[] {
    this.#words ??= endsOf(this.text).flatMap(splitWords)
    return this.#words
  }

  /** the first of them; none where it has none */
  get firstWord(): string {
    this.#firstWord ??= firstWords(this.text, 1)[0] ?? ''
    return this.#firstWord
  }

  /** how much it sounds as if a page spoke to its reader: below 0 where a report tells, some 2 where a page speaks */
  get speech(): number {
    this.#speech ??= speechOf(this.own)
    return this.#speech
  }

  /** two numbers or more that are no times of day, and no address */
  get figures(): boolean {
    this.#figures ??=
      (this.glyphs & DIGIT) !== 0 &&
      FIGURES.test(this.text.replace(/\d:\d\d/g, '')) &&
      !/[@+]|https?:|www\./.test(this.text)
    return this.#figures
  }

  /** the beginnings of its longer words, a number each */
  get stems(): readonly number[] {
    this.#stems ??= stemsOfEnds(this.text)
    return this.#stems
  }
}

/** The sum of what the words say, by the root of their number: long sentences are not much surer than short ones. */
function speechOf(words: readonly KnownWord[]): number {
  if (words.length < LEAST_SPEECH) return 0
  let sum = 0
  for (const { speech } of words) sum += speech
  return sum / Math.sqrt(words.length)
}

/** What ends a line stands among so many last signs. */
const FOOT = 12
const FULL_STOP = 0x2e
const QUESTION_MARK = 0x3f
const EXCLAMATION_MARK = 0x21
/** Captions that say all of who, where and when are no longer than this. */
const LONG_CAPTION = 300
const noWordings = new Map<BlockRole, WordingWeight>()
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\(?\p{Lu}{2,4}\)?)?$/iu
const ENDED =
  /[.!?…。！？।۔][\s"'”’»)\]]*(?:[^\S\n]\p{Extended_Pictographic}\uFE0F?|[^\S\n][\u{1F1E6}-\u{1F1FF}]{2})*$|[.!?…]\s?["'”’»)\]*]+$|[.!?…]["'”’]?\s[([]\p{Lu}{2,8}[)\]]$/u
const INNER_END = /(?<=\p{Ll}{4})[.!?]["”’)]*\s+["“‘]?\p{Lu}/u
const QUESTION = /[?!][\s"'”’»)\]]*$/
const OPEN_QUOTE = /^["“«„‘']/
const CLOSE_QUOTE = /["”»’']\.?$/
const FIGURES = /(?:^|[^\d.,])\d[\d.,]*(?:[^\d.,]+\d[\d.,]*)+/
const LABEL = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}(?: \p{Lu}\p{Ll}+)?: /u
const BLANK = /\n\s*\n|\r[^\n\S]*\r/
const BULLET =
  /^(?:[•●◦▪■‣]\s*\S|(?![\d#*©®™])\p{Extended_Pictographic}\uFE0F?\s*\S|(?:[*·–—-]|\d{1,2}[.)]|\([a-z\d]\))\s+\S)/u

export function observe(text: string, pieces: readonly Piece[], lexicon: Lexicon): Line[] {
  let end: number | null = null
  return pieces.map((piece, index) => {
    const before = end === null ? null : text.slice(end, piece.start)
    end = piece.end
    return new Line(text, piece, index, before, lexicon)
  })
}

/** Most lines end with a full stop, a letter or a figure: only of the others the last marks have to be looked at. */
function isEnded(line: string): boolean {
  const last = line.charCodeAt(line.length - 1)
  return last === FULL_STOP || (!isLetter(last) && !isDigit(last) && ENDED.test(line.slice(-FOOT)))
}

/** … and of those that are ended, what stands behind no full stop. */
function endsAsQuestion(line: string): boolean {
  const last = line.charCodeAt(line.length - 1)
  if (last === QUESTION_MARK || last === EXCLAMATION_MARK) return true
  if (last === FULL_STOP || line.charCodeAt(line.length - 2) === FULL_STOP) return false
  return QUESTION.test(line.slice(-FOOT))
}

function isLabelled(head: string): boolean {
  return head.includes(': ') && LABEL.test(head)
}

function isBlank(gap: string): boolean {
  return gap === '\n\n' || (gap.length > 2 && BLANK.test(gap)) || gap === '\r\r'
}

function endsOf(line: string): string[] {
  return line.length > 2 * END ? [line.slice(0, END), line.slice(-END)] : [line]
}

function stemsOfEnds(line: string): number[] {
  if (line.length <= 2 * END) return findStems(line)
  return findStems(line.slice(0, END)).concat(findStems(line.slice(-END)))
}

/** The own words of a line that a phrase takes up, as they are said. */
export function wordsOfHit(line: Line, { from, to }: PhraseHit): string {
  const parts = line.own === line.known ? endsOf(line.text) : [unquoted(line.text)]
  const words: string[] = []
  for (const part of parts) if (words.length < to) words.push(...firstWords(part, to))
  return words.slice(from, to).join(' ')
}

/** Credits of pictures have a mark of their own: "Photo: …", "(… via AP)", "Ann Ek/AP"; short lines may go without. */
function mayCredit(line: string, any: Uses, glyphs: number): boolean {
  if (!any.photo && (line.length > LONG_CAPTION || !maySign(line, glyphs))) return false
  if (line.length <= SHORT) return true
  if ((glyphs & MARKING) === 0) return false
  return CREDIT.test(line.slice(-END)) || CREDIT.test(line.slice(0, SHORT))
}

const CREDIT = /[/:([©|]/
const MARKING = SLASH | COLON | BRACKET | COPYRIGHT | BAR

/** Bylines begin with a name, or have "by", an occupation or an agency in them; most sentences have none of that. */
function bylineOf(line: string, any: Uses, lexicon: Lexicon): Byline | null {
  return any.photo || any.byline || any.occupation || lexicon.nameBegins.test(line)
    ? readByline(line, lexicon.masthead, any)
    : null
}

/** The people of a line that is a byline or a name. */
export function namesOf(line: Line): string[] {
  return line.byline?.names.map(({ start, end }) => line.text.slice(start, end)) ?? []
}
