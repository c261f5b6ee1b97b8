import type { Masthead } from '../language/masthead.ts'
import type { BlockRole, Dateline } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { isUpdate } from './date-lines.ts'
import { findBarePlace, findDateline } from './dateline.ts'
import { creditAfter } from './glued-credit.ts'
import { isSmallLetter, mayBeCapital } from './is-letter.ts'
import type { Lexicon } from './lexicon.ts'
import { isBesides, type MarkedSpan } from './mark.ts'
import { findPrintedDates } from './printed-dates.ts'
import { trimSpan } from './trim-span.ts'
import { firstWords, splitWords } from './words.ts'

/** A line, or the part of one that was glued to it; a part has its role already. */
export interface Piece extends MarkedSpan {
  readonly part: { readonly role: BlockRole; readonly because: string } | null
}

export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly dateline: Dateline | null
}

/** Datelines stand before the first sentence of a report; it is among the first lines. */
const FIRST_LINES = 30
/** … and among the first of this many long ones. */
const LONG_LINES = 3
const LONG = 150
const LAST_LINES = 12
/** A sentence that a date or a dateline is glued to has at least this many characters. */
const SENTENCE = 40
/** … or, with a full stop, this many. */
const SHORT_SENTENCE = 15
/** Above a dateline that is a place alone no more sentences stand. */
const STANDFIRST = 1
const CAPTION_LENGTH = 200
const LATER_SENTENCE = 60
const TITLED = { role: 'title', because: 'the heading of the page' } as const
const CAPTION = { role: 'caption', because: 'ends with whose picture it is' } as const
const SPEAKER = /^\p{Lu}{2}[\p{Lu} .,'’-]{0,40}:/u
const LABELLED = /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,3}(?::| ?[—–])\s/u
const SIGNED = /[.!?”"]\s?[—–]\s?\p{Lu}[\p{L}/ ]{1,30}$/u
const ENDS = new Set('.!?…')
const CLOSES = new Set('"”’\')')
const LABELS = /(?:\p{L}+:?\s){0,3}$/u

/**
 * The lines of a text, with what is glued to the first and the last sentence split off:
 *
 *     date 2021-05-14 Lima (EFE) – Two dams in the south have … he said. (Editing by Ana Ruiz)
 *     ^^^^^^^^^^^^^^^  ^^^^^^^^^^^                                       ^^^^^^^^^^^^^^^^^^^^
 */
export function findPieces(text: string, lines: readonly MarkedSpan[], lexicon: Lexicon): Pieces {
  const { masthead } = lexicon
  const pieces: Piece[] = []
  let dateline: Dateline | null = null
  let long = 0
  // In a transcript names in capitals stand before what people say: "ANN EK: It is ten …"
  const speakers = lines.filter((line) => opensWithSpeaker(text, line)).length > 2
  const onlyLabel = lines.filter((line) => opensWithLabel(text, line)).length === 1
  for (const [i, line] of lines.entries()) {
    const { mark } = line
    if (isBesides(mark)) {
      pieces.push({ ...line, part: mark?.role === 'title' ? TITLED : null })
      continue
    }
    if (dateline === null && i < FIRST_LINES && isCaptionWithPlace(text, line, lines[i + 1])) {
      pieces.push({ ...line, part: CAPTION })
      continue
    }
    let rest: Span = line
    if (line.end - line.start > LONG) long += 1
    if (i < FIRST_LINES && long <= LONG_LINES && dateline === null) {
      const date = pieces.every((piece) => piece.part === null)
        ? gluedDate(text, rest, masthead)
        : 0
      if (date > 0) {
        pieces.push(part(text, rest.start, date, 'date', 'a date before the first sentence'))
        rest = trimSpan(text, date, rest.end)
      }
      dateline = speakers
        ? null
        : gluedDateline(text, rest, masthead, onlyLabel && mayFollow(text, pieces))
      if (dateline && isPlaceAlone(dateline) && !mayFollowPlace(text, line, pieces)) dateline = null
      if (dateline) {
        pieces.push(part(text, dateline.start, dateline.end, 'dateline', datelineReason(dateline)))
        rest = trimSpan(text, dateline.end, rest.end)
      }
    }
    const mayEnd = i >= lines.length - LAST_LINES && !isAmid(text, lines, i)
    const credit = mayEnd ? creditAfter(text, rest, lexicon) : rest.end
    const { start, end } = trimSpan(text, rest.start, credit)
    pieces.push({ start, end, mark, part: null })
    if (credit < rest.end)
      pieces.push(part(text, credit, rest.end, 'credit', 'a credit after the last sentence'))
  }
  return { pieces, dateline }
}

/** Most lines are told from those by their first two letters. */
function opensWithSpeaker(text: string, { start }: Span): boolean {
  return (
    mayBeCapital(text.charCodeAt(start)) &&
    mayBeCapital(text.charCodeAt(start + 1)) &&
    SPEAKER.test(text.slice(start, start + 60))
  )
}

/** A line as short as a caption with two sentences or more below it does not end a report. */
function isAmid(text: string, lines: readonly Span[], at: number): boolean {
  const { start, end } = lines[at] as Span
  if (end - start > CAPTION_LENGTH) return false
  let sentences = 0
  for (let i = at + 1; i < lines.length && sentences < 2; i++) {
    const later = lines[i] as Span
    if (later.end - later.start >= LATER_SENTENCE && isEnded(text, later)) sentences += 1
  }
  return sentences >= 2
}

function part(text: string, start: number, end: number, role: BlockRole, because: string): Piece {
  return { ...trimSpan(text, start, end), mark: null, part: { role, because } }
}

function datelineReason(dateline: Dateline): string {
  const parts = [
    dateline.place !== null ? 'a place' : '',
    dateline.date !== null ? 'a date' : '',
    dateline.agency !== null ? 'an agency' : '',
  ].filter((name) => name !== '')
  return `${parts.join(', ')} before the first sentence`
}

/** Where a date that stands before the first sentence ends; 0 where there is none. */
function gluedDate(text: string, line: Span, masthead: Masthead): number {
  const length = line.end - line.start
  if (length < SENTENCE || (length < LONG && !isEnded(text, line))) return 0
  const head = text.slice(line.start, Math.min(line.end, line.start + 120))
  if (!/\d{4}/.test(head.slice(0, 60)) || !opensWithDate(head, masthead)) return 0
  const [date] = findPrintedDates(head, masthead)
  if (!date || isUpdate(head, date, masthead)) return 0
  const before = head.slice(0, date.start)
  const labels = splitWords(before)
  if (!LABELS.test(before) || labels.some((word) => !masthead.dateWords.has(word))) return 0
  const [only = ''] = labels
  if (labels.length === 1 && masthead.datePrepositions.includes(only)) return 0
  const separator = /^[\s:|·•.)\]—–-]*/.exec(head.slice(date.end))?.[0] ?? ''
  const sentence = line.start + date.end + separator.length
  const begins = /^["'“‘«([]?[\p{Lu}\d]/u.test(head.slice(date.end + separator.length))
  const tells = line.end - sentence >= LONG || isEnded(text, line)
  return separator !== '' && begins && tells && line.end - sentence >= SENTENCE ? sentence : 0
}

/** A figure, a month, or a word that stands before dates: "Published14 May 2021" is printed too. */
function opensWithDate(head: string, masthead: Masthead): boolean {
  const [first = ''] = firstWords(head, 1)
  const word = first.replace(/\d.*/, '')
  return word === '' || masthead.dateWords.has(word) || masthead.months.has(word)
}

function gluedDateline(
  text: string,
  line: Span,
  masthead: Masthead,
  mayBePlace: boolean,
): Dateline | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + 200))
  const mayHaveColon = mayBePlace && opensWithLabel(text, line)
  const found =
    findDateline(head, masthead) ?? (mayHaveColon ? findBarePlace(head, masthead) : null)
  const least = isEnded(text, line) ? SHORT_SENTENCE : SENTENCE
  if (!found || line.end - line.start - found.end < least) return null
  return { ...found, start: line.start, end: line.start + found.end }
}

/**
 * Papers that begin reports with "LIMA: …" do so with captions, and end them with the agency:
 *
 *     LIMA: Rescue workers prepare to enter the mine on Thursday.—AFP
 *     LIMA: Three of the five miners …
 */
function isCaptionWithPlace(text: string, line: Span, next: Span | undefined): boolean {
  return (
    next !== undefined &&
    opensWithSpeaker(text, line) &&
    SIGNED.test(text.slice(line.start, Math.min(line.end, line.start + 300))) &&
    opensWithSpeaker(text, next)
  )
}

/** Any word in capitals may look like one: "MORE: …", where "CEBU, Philippines –" is clear. */
function isPlaceAlone({ place, date, agency }: Dateline): boolean {
  return place?.includes(',') === false && date === null && agency === null
}

/** "CORRECTED: Eight rescued from mud" is a title: a sentence follows a place, and no more than one stands above. */
function mayFollowPlace(text: string, line: Span, pieces: readonly Piece[]): boolean {
  const tells = line.end - line.start > LONG || isEnded(text, line)
  return tells && sentencesOf(text, pieces) <= STANDFIRST
}

function sentencesOf(text: string, pieces: readonly Piece[]): number {
  const isOne = ({ start, end, part }: Piece) =>
    part === null && end - start >= SENTENCE && isEnded(text, { start, end })
  return pieces.filter(isOne).length
}

/** A sentence right above keeps a line from being the first one, as two keep it further up: one is a standfirst. */
function mayFollow(text: string, pieces: readonly Piece[]): boolean {
  const telling = pieces.filter((piece) => tellsBefore(text, piece))
  return telling.length <= STANDFIRST && (telling.length === 0 || telling[0] !== pieces.at(-1))
}

function tellsBefore(text: string, { start, end, part }: Piece): boolean {
  return part === null && end - start >= 2 * SENTENCE && isEnded(text, { start, end })
}

/** A sentence after a label: "Source: the ministry said so." */
function opensWithLabel(text: string, { start, end }: Span): boolean {
  if (end - start < 2 * SENTENCE) return false
  const mark = isSmallLetter(text.charCodeAt(start)) ? '' : lastMark(text, { start, end })
  if (mark !== '.' && mark !== '…') return false
  const head = text.slice(start, start + 60)
  return /[:—–]/.test(head) && LABELLED.test(head)
}

function isEnded(text: string, line: Span): boolean {
  return ENDS.has(lastMark(text, line))
}

/** The last sign of a line but for three at most that close after it. */
function lastMark(text: string, { start, end }: Span): string {
  const first = Math.max(start, end - 4)
  let at = end - 1
  while (at > first && CLOSES.has(text.charAt(at))) at--
  return at < start ? '' : text.charAt(at)
}
