import type { Calendar } from '../../language/calendar.ts'
import type { Language } from '../../language/language.ts'
import { readNumber } from '../quantities/number-reading.ts'
import type { Piece } from '../quantities/pieces.ts'
import { timeFigures } from './figures.ts'
import { centuryOf, type Reading } from './reading.ts'
import { yearInWords } from './year-words.ts'

interface Wording {
  readonly words: readonly string[]
  readonly slot: string
  readonly value: string
}

/** First word -> the wordings that begin with it, the longest first. */
export type WordIndex = ReadonlyMap<string, readonly Wording[]>

/** The slot of wordings that mean no time. */
export const never = 'never'

export function indexWords({ words, never: excluded }: Calendar): WordIndex {
  const index = new Map<string, Wording[]>()
  const add = (slot: string, wording: string, value: string) => {
    const split = wording.split(' ')
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

/** Every reading of the pieces from `at` on. */
export function readingsAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  index: WordIndex,
  { calendar, counting }: Language,
): Reading[] {
  const piece = pieces[at] as Piece
  const readings: Reading[] = []
  for (const { words, slot, value } of index.get(piece.word) ?? []) {
    if (words.every((word, k) => pieces[at + k]?.word === word) && fits(text, piece, at, calendar))
      readings.push({ slot, value, length: words.length })
  }
  const number = readNumber(pieces, at, counting)
  if (number)
    readings.push({ slot: 'count', value: String(number.value), length: number.next - at })
  const ordinal = counting.ordinals.get(piece.word)
  if (ordinal)
    readings.push(
      { slot: 'ordinal', value: String(ordinal), length: 1 },
      { slot: 'day', value: String(ordinal).padStart(2, '0'), length: 1 },
      centuryOf(ordinal),
    )
  readings.push(...yearInWords(pieces, at, calendar, counting))
  if (/\d/.test(piece.word)) readings.push(...timeFigures(text, pieces, at, { calendar, counting }))
  return readings
}

/** May, but not may; daily, but not the Daily. */
function fits(text: string, piece: Piece, at: number, calendar: Calendar): boolean {
  const first = text[piece.start] ?? ''
  const capital = first !== first.toLowerCase()
  if (calendar.capitalized.has(piece.word)) return capital
  return !(capital && at > 0 && calendar.lowercase.has(piece.word))
}
