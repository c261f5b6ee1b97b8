import type { Calendar } from '../../language/calendar.ts'
import type { Counting } from '../../language/counting.ts'
import type { Language } from '../../language/language.ts'
import { type NumberRead, readNumber } from '../quantities/number-reading.ts'
import { startsOf } from '../quantities/number-starts.ts'
import type { Piece } from '../quantities/pieces.ts'
import { byNumber, type OfWord } from '../words/word-numbers.ts'
import { dayInWords } from './day-words.ts'
import { timeFigures } from './figures.ts'
import { centuryOf, type Reading } from './reading.ts'
import { yearInWords } from './year-words.ts'

interface Wording {
  readonly words: readonly string[]
  readonly slot: string
  readonly value: string
}

/** First word -> the wordings that begin with it, the longest first. */
type WordIndex = ReadonlyMap<string, readonly Wording[]>

/** The slot of wordings that mean no time. */
export const never = 'never'

function indexWords({ words, never: excluded }: Calendar): WordIndex {
  const index = new Map<string, Wording[]>()
  const add = (slot: string, wording: string, value: string) => {
    // as pieces are cut: new year |'s| eve
    const split = wording.replaceAll("'s", " 's").split(' ')
    const first = split[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), { words: split, slot, value }])
  }
  for (const [slot, entries] of Object.entries(words)) {
    for (const [wording, value] of Object.entries(entries)) add(slot, wording, value)
  }
  for (const wording of excluded) add(never, wording, '')
  for (const wordings of index.values()) wordings.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** What a word can be read as; its wordings begin with it. */
interface Readable {
  readonly wordings: readonly Wording[]
  readonly ordinal: number | undefined
  /** A number can begin with it. */
  readonly counts: boolean
  /** It may be cut short: Oct|.| */
  readonly mayBeCut: boolean
}

/** What words without figures can be read as, numbers included; null where that is nothing. */
export type ReadableWords = OfWord<Readable | null>

export function readableWords(calendar: Calendar, counting: Counting): ReadableWords {
  const index = indexWords(calendar)
  const starts = startsOf(counting)
  return byNumber((word, number) => {
    const wordings = index.get(word) ?? []
    const ordinal = counting.ordinals.get(word)
    const counts = starts.number(word, number)
    const mayBeCut = wordings.some(({ slot }) => slot === 'month' || slot === 'weekday')
    const isRead = wordings.length > 0 || ordinal !== undefined || counts
    return isRead ? { wordings, ordinal, counts, mayBeCut } : null
  })
}

/** Every reading of the pieces from `at` on. */
export function readingsAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  words: ReadableWords,
  { calendar, counting }: Pick<Language, 'calendar' | 'counting'>,
): readonly Reading[] {
  const piece = pieces[at] as Piece
  const figures = endsInFigure(piece)
  const readable = words(piece.word, piece.number)
  if (!figures && !readable) return none
  const { wordings, ordinal } = readable ?? unread
  const counts = piece.kind === 'number' || (readable?.counts ?? false)
  const readings: Reading[] = []
  for (const { words, slot, value } of wordings) {
    if (standsAt(pieces, at, words) && fits(text, piece, at, calendar))
      readings.push({ slot, value, length: words.length })
  }
  const number = counts ? readNumber(pieces, at, counting) : null
  if (number)
    readings.push({ slot: 'count', value: String(number.value), length: number.next - at })
  if (ordinal)
    readings.push(
      { slot: 'ordinal', value: String(ordinal), length: 1 },
      { slot: 'day', value: String(ordinal).padStart(2, '0'), length: 1 },
      centuryOf(ordinal),
    )
  if (ordinal || counts) readings.push(...dayInWords(pieces, at, counting))
  if (number && piece.kind === 'word') readings.push(...minutesInWords(number, at))
  if (counts) readings.push(...yearInWords(pieces, at, calendar, counting))
  if (figures) readings.push(...timeFigures(text, pieces, at, { calendar, counting }))
  return readings
}

/** Whether a wording stands at a piece: its first word does. */
function standsAt(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k += 1) if (pieces[at + k]?.word !== words[k]) return false
  return true
}

/** Minutes of the hour in words: seven |twenty-seven|. */
function minutesInWords({ value, next }: NumberRead, at: number): Reading[] {
  if (!Number.isInteger(value) || value < 1 || value > 59) return []
  return [{ slot: 'minute', value: String(value).padStart(2, '0'), length: next - at }]
}

const none: readonly Reading[] = []
const unread = { wordings: [], ordinal: undefined }

/** 10, 10th, 6pm; Q3 */
export function endsInFigure({ kind, word }: Piece): boolean {
  const last = word.charCodeAt(word.length - 1)
  return kind === 'number' || (last >= 0x30 && last <= 0x39)
}

/** May, but not may; daily, but not the Daily. */
function fits(text: string, piece: Piece, at: number, calendar: Calendar): boolean {
  const first = text[piece.start] ?? ''
  const capital = first !== first.toLowerCase()
  if (calendar.capitalized.has(piece.word)) return capital
  return !(capital && at > 0 && calendar.lowercase.has(piece.word))
}
