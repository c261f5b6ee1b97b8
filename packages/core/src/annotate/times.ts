import type { Calendar } from '../language/calendar.ts'
import type { Counting } from '../language/counting.ts'
import type { Language } from '../language/language.ts'
import type { Sentence } from '../model/token.ts'
import { cutSentences, type Piece } from './quantities/pieces.ts'
import type { FoundTime } from './times/found-time.ts'
import { joinTimes } from './times/joining.ts'
import { canBegin, longestMatch, type Match, type Row } from './times/matching.ts'
import { meaningOf } from './times/meaning.ts'
import { indexPatterns, type MatcherIndex } from './times/pattern-index.ts'
import { asRates } from './times/rates.ts'
import type { Reading } from './times/reading.ts'
import { findWay } from './times/tense.ts'
import { withinYear } from './times/within-year.ts'
import {
  endsInFigure,
  never,
  type ReadableWords,
  readableWords,
  readingsAt,
} from './times/words.ts'
import { byNumber, type OfWord } from './words/word-numbers.ts'

export type { FoundTime }

interface Knowledge {
  readonly counting: Counting
  readonly words: ReadableWords
  readonly matchers: MatcherIndex
  /** Whether an expression can begin with a word without figures. */
  readonly begins: OfWord<boolean>
}

const known = new WeakMap<Calendar, Knowledge>()

function knowledgeOf({ calendar, counting }: Language): Knowledge {
  const kept = known.get(calendar)
  if (kept?.counting === counting) return kept
  const words = readableWords(calendar, counting)
  const matchers = indexPatterns(calendar)
  // "Tuesday, June 18" has a comma, "Paris, June 18" begins after it
  const begins = byNumber(
    (word, number) => word !== ',' && (matchers.words.has(word) || words(word, number) !== null),
  )
  const made = { counting, words, matchers, begins }
  known.set(calendar, made)
  return made
}

/** Finds TIMEX3 expressions: the longest wording at each place, dates and their times of day joined. */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  pieces: readonly (readonly Piece[])[] = cutSentences(text, sentences),
): FoundTime[] {
  const knowledge = knowledgeOf(language)
  return pieces.flatMap((cut) => timesOf(text, cut, knowledge, language))
}

function timesOf(
  text: string,
  cut: readonly Piece[],
  { words, matchers, begins }: Knowledge,
  language: Language,
): FoundTime[] {
  const pieces = withoutStops(cut, words)
  const row = rowOf(text, pieces, words, language)
  const found: FoundTime[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece
    if (!begins(piece.word, piece.number) && !endsInFigure(piece)) {
      at += 1
      continue
    }
    const readings = row.readings(at)
    if (readings.length === 0 && !canBegin(row, at, matchers)) {
      at += 1
      continue
    }
    const none = readings.find(({ slot }) => slot === never)
    const skip = none && !goesOn(readings, none)
    const match = skip ? null : timeAt(row, at, matchers, language.calendar)
    // a quarter | of a million
    const one = match && match.next > at + (none?.length ?? 0) ? match : null
    if (one) found.push(one.time)
    at = one?.next ?? at + (none?.length ?? 1)
  }
  const { calendar, counting } = language
  const settled = withinYear(asRates(found, pieces, calendar, counting), pieces, calendar)
  return joinTimes(text, ofEntry(settled, pieces), calendar)
}

/** A line that is a clock time dates the entry below it, whatever day was told of before: |14:05| */
function ofEntry(found: readonly FoundTime[], pieces: readonly Piece[]): readonly FoundTime[] {
  const [first] = found
  const isAlone = first?.start === pieces[0]?.start && first?.end === pieces.at(-1)?.end
  if (!first || !isAlone || first.type !== 'TIME') return found
  return [{ ...first, meaning: first.meaning.replace(/^then D0 (?=T\d)/, 'now D0 ') }]
}

/** Whether a wording that means no time may begin a longer one: a quarter | past nine. */
function goesOn(readings: readonly Reading[], none: Reading): boolean {
  return readings.some(({ length }) => length > none.length)
}

/** Without the full stops of abbreviated months and weekdays: Oct|.|12 */
function withoutStops(pieces: readonly Piece[], words: ReadableWords): readonly Piece[] {
  const isStop = ({ word }: Piece, at: number) => {
    const before = word === '.' ? pieces[at - 1] : undefined
    return before !== undefined && words(before.word, before.number)?.mayBeCut === true
  }
  return pieces.some(isStop) ? pieces.filter((piece, at) => !isStop(piece, at)) : pieces
}

const nothing: readonly Reading[] = []

function rowOf(
  text: string,
  pieces: readonly Piece[],
  words: ReadableWords,
  language: Language,
): Row {
  const kept: (readonly Reading[] | undefined)[] = new Array(pieces.length)
  const readings = (at: number) => {
    const known = kept[at]
    if (known) return known
    const read = at < pieces.length ? readingsAt(text, pieces, at, words, language) : nothing
    kept[at] = read
    return read
  }
  return { pieces, readings }
}

/** The longest expression at a place, with a part before it where there is one: |late| February. */
function timeAt(
  row: Row,
  at: number,
  matchers: MatcherIndex,
  calendar: Calendar,
): { time: FoundTime; next: number } | null {
  const part = row.readings(at).find(({ slot }) => slot === 'part')
  const whole = part && longestMatch(row, at + part.length, matchers)
  if (part && whole && takesPart(whole)) {
    const time = foundTime(row.pieces, at, whole, calendar)
    return { time: { ...time, meaning: `${time.meaning} ${part.value}` }, next: whole.next }
  }
  const match = longestMatch(row, at, matchers)
  return match && { time: foundTime(row.pieces, at, match, calendar), next: match.next }
}

/** |late| February, |late on| Monday evening; but no part of a clock time. */
function takesPart({ matcher: { pattern } }: Match): boolean {
  return pattern.type === 'DATE' || (pattern.type === 'TIME' && pattern.means.startsWith('now '))
}

function foundTime(
  pieces: readonly Piece[],
  at: number,
  { matcher, next, values }: Match,
  calendar: Calendar,
): FoundTime {
  const { type, means } = matcher.pattern
  const way = means.includes('{way}') ? findWay(pieces, at, next, calendar) : 'near'
  return {
    start: pieces[at]?.start ?? 0,
    end: pieces[next - 1]?.end ?? 0,
    type,
    meaning: meaningOf(means, { ...values, way }),
  }
}
