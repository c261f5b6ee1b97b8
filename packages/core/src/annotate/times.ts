import type { Calendar } from '../language/calendar.ts'
import type { Language } from '../language/language.ts'
import type { Span } from '../model/span.ts'
import type { Sentence, Token } from '../model/token.ts'
import { cutPieces, type Piece } from './pieces.ts'
import { findWay } from './tense.ts'
import type { Reading } from './time-figures.ts'
import { type FoundTime, joinTimes } from './time-joining.ts'
import {
  indexPatterns,
  longestMatch,
  type Match,
  type MatcherIndex,
  type Row,
} from './time-matching.ts'
import { meaningOf } from './time-meaning.ts'
import { indexWords, never, readingsAt, type WordIndex } from './time-words.ts'

export type { FoundTime }

interface Knowledge {
  readonly words: WordIndex
  readonly matchers: MatcherIndex
}

const known = new WeakMap<Calendar, Knowledge>()

function knowledgeOf(calendar: Calendar): Knowledge {
  const made = known.get(calendar) ?? {
    words: indexWords(calendar),
    matchers: indexPatterns(calendar),
  }
  known.set(calendar, made)
  return made
}

/** Finds TIMEX3 expressions: the longest wording at each place, dates and their times of day joined. */
export function findTimes(
  text: string,
  _tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
): FoundTime[] {
  const knowledge = knowledgeOf(language.calendar)
  return sentences.flatMap((sentence) => timesOf(text, sentence, knowledge, language))
}

function timesOf(
  text: string,
  sentence: Span,
  { words, matchers }: Knowledge,
  language: Language,
): FoundTime[] {
  const row = rowOf(text, cutPieces(text, sentence), words, language)
  const { pieces } = row
  const found: FoundTime[] = []
  for (let at = 0; at < pieces.length; ) {
    const skip = row.readings(at).find(({ slot }) => slot === never)
    const match = skip ? null : longestMatch(row, at, matchers)
    if (match) found.push(foundTime(pieces, at, match, language.calendar))
    at = match?.next ?? at + (skip?.length ?? 1)
  }
  return joinTimes(text, found, language.calendar)
}

function rowOf(text: string, pieces: readonly Piece[], words: WordIndex, language: Language): Row {
  const kept: Reading[][] = []
  const readings = (at: number) => {
    kept[at] ??= readingsAt(text, pieces, at, words, language)
    return kept[at]
  }
  return { pieces, readings }
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
