import type { Passage } from '../passage/passage.ts'
import { isHead, isNominal } from './noun-phrase.ts'
import { isReducedRelative } from './reduced-relative.ts'

/** "Officials | on Tuesday | said", "the firm | late Monday | said", "the bank | on May 4 | said": where an occasion begins, or -1. */
export function occasionBefore(passage: Passage, end: number, first: number): number {
  const { absolutes, days, documents, occasions, recency, spans } = passage.speech
  const { lower } = passage.at(end - 1)
  const dated = endsDate(passage, end)
  if (!days.has(lower) && !spans.has(lower) && !documents.has(lower) && !dated) return -1
  for (let i = end - 2; i > Math.max(first, end - 6); i--) {
    const word = passage.at(i)
    // with | the mayor | yesterday saying so
    if (absolutes.has(word.lower)) break
    if (occasions.has(word.lower)) return follows(passage, i) ? i : -1
    if (recency.has(word.lower) && spans.has(lower)) return recentStart(passage, i, first)
    // Sept | . | 16
    if (!isNominal(word) && !(dated && word.lower === '.')) break
  }
  if (dated) return -1
  const within = passage.at(end - 2).pos === 'VERB' && isReducedRelative(passage, end - 2, first)
  return days.has(lower) && end - 1 > first && !within ? end - 1 : -1
}

/** "on | May 4 |", "on | 4 May |", "in | May |" */
function endsDate({ speech, words }: Passage, end: number): boolean {
  const isMonth = (index: number) => speech.months.has(words[index]?.lower.replace('.', '') ?? '')
  if (isMonth(end - 1)) return true
  return (
    words[end - 1]?.pos === 'NUM' &&
    words.slice(Math.max(0, end - 3), end - 1).some(({ index }) => isMonth(index))
  )
}

/** "late | last week": the first of the words that say how long ago. */
function recentStart(passage: Passage, index: number, first: number): number {
  let from = index
  while (from - 1 > first && passage.speech.recency.has(passage.at(from - 1).lower)) from--
  if (passage.speech.occasions.has(passage.at(from - 1).lower)) from--
  return from > first && follows(passage, from) ? from : -1
}

/** An occasion stands behind a noun or an aside; "a poll released | Tuesday" has it within. */
function follows(passage: Passage, index: number): boolean {
  return isHead(passage.at(index - 1)) || passage.at(index - 1).lower === ','
}

/** "two days after | the firm said", "the same day | Ek said": where a time ends and the subject begins. */
export function pastTime(passage: Passage, from: number, end: number): number {
  const { absolutes, roles, spans, subordinators } = passage.speech
  for (let i = end - 2; i > from; i--) {
    const { lower, pos } = passage.at(i)
    if (pos !== 'ADP' && pos !== 'SCONJ') {
      if (pos === 'NOUN' && spans.has(lower) && passage.at(i + 1).name >= 0) return i + 1
      continue
    }
    if (subordinators.has(lower) && !roles.has(lower) && !absolutes.has(lower)) return i + 1
  }
  return from
}

/** "Today | officials said". */
export function pastDay(passage: Passage, from: number, end: number): number {
  const { days, recency, spans } = passage.speech
  let at = from
  while (recency.has(passage.at(at).lower) && at < end) at++
  const { lower } = passage.at(at)
  const isDay = at > from ? spans.has(lower) : days.has(lower)
  return isDay && at + 1 < end && isNominal(passage.at(at + 1)) ? at + 1 : from
}

/** How much of a time may count it: "two", "a few", "about two". */
const longestCount = 3

/** "said | two days later | that it fell", "replied | hours later |": where how much later or earlier it was ends; or `at`. */
export function pastLater(passage: Passage, at: number): number {
  const { stretches, since } = passage.speech.clauseEdges
  let noun = at
  while (noun - at < longestCount && counting.has(passage.at(noun).pos)) noun++
  const isStretch = stretches.has(passage.at(noun).lower)
  return isStretch && since.has(passage.at(noun + 1).lower) ? noun + 2 : at
}

const counting: ReadonlySet<string> = new Set(['NUM', 'DET', 'ADJ', 'ADV'])
