import type { Writing } from '../language/writing.ts'
import type { Span } from '../model/span.ts'
import type { Sentence } from '../model/token.ts'
import { addLayoutEnds } from './sentences/layout-ends.ts'
import { findLineEnds } from './sentences/line-ends.ts'
import { isLower, isUpper } from './words/characters.ts'
import { isSmiley } from './words/marks.ts'

const ENDERS = new Set('.!?…。！？؟।')
const CLOSERS = new Set('"\'’”»)]}›」』')
/** Marks that open in English and close elsewhere, or by mistake: „so“ »so« */
const EITHER = new Set('“«')
/** No note has a number of more digits. */
const longestNote = 3
const OPENERS = new Set('"\'‘“„«([{‹「『-–—*•')

/** The sentences of the blocks; none crosses the edge of a block, and every word is in one. */
export function findSentences(
  text: string,
  words: readonly Span[],
  blocks: readonly Span[],
  writing: Writing,
): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (const block of blocks) {
    let last = first
    while (last < words.length && (words[last] as Span).end <= block.end) last++
    splitBlock(text, words.slice(first, last), writing, sentences)
    first = last
  }
  return sentences
}

function splitBlock(
  text: string,
  words: readonly Span[],
  writing: Writing,
  sentences: Sentence[],
): void {
  const lineEnds = findLineEnds(text, words)
  addLayoutEnds(text, words, lineEnds)
  const cased = beginsInCapitals(text, words)
  let first = 0
  for (let at = 0; at < words.length; at++) {
    const ender = endsSentence(text, words, at) && !isListMark(text, words, at, first)
    const closed = ender ? withClosers(text, words, at, lineEnds) : at
    const last = ender ? withNotes(text, words, closed, lineEnds) : at
    if (lineEnds.has(last) || (ender && breaksAfter(text, words, at, last, cased, writing))) {
      sentences.push({ start: (words[first] as Span).start, end: (words[last] as Span).end })
      first = last + 1
    }
    at = last
  }
}

/** Whether most full stops are followed by a capital; in a transcript without them a lower-case letter may begin a sentence. */
function beginsInCapitals(text: string, words: readonly Span[]): boolean {
  let lead = isUpper(text[words[0]?.start ?? 0] ?? '') ? 1 : 0
  for (let at = 0; at + 1 < words.length; at++) {
    const { start, end } = words[at] as Span
    if (end - start > 1 || !ENDERS.has(text[start] ?? '')) continue
    const next = text[(words[at + 1] as Span).start] ?? ''
    lead += isUpper(next) ? 1 : isLower(next) ? -1 : 0
  }
  return lead >= 0
}

function endsSentence(text: string, words: readonly Span[], at: number): boolean {
  const { start, end } = words[at] as Span
  const last = text.charCodeAt(end - 1)
  // nearly all words end in a lower-case letter, which no ender and no smiley does
  if (last >= 0x61 && last <= 0x7a) return false
  return ENDERS.has(text[end - 1] ?? '') || isSmiley(text, start, end)
}

/** Is it the full stop after the number of a point that begins the sentence? |2|.| Call them. */
function isListMark(text: string, words: readonly Span[], at: number, first: number): boolean {
  const number = words[first] as Span
  const mark = words[at] as Span
  if (at !== first + 1 || mark.start !== number.end || text[mark.start] !== '.') return false
  return /^\d{1,2}$/.test(text.slice(number.start, Math.min(number.end, number.start + 3)))
}

/** The last of the marks that close what a full stop ends: |.| |”| |)| */
function withClosers(
  text: string,
  words: readonly Span[],
  at: number,
  lineEnds: ReadonlySet<number>,
): number {
  let last = at
  while (!lineEnds.has(last)) {
    const { end } = words[last] as Span
    const next = words[last + 1] as Span
    const mark = text[next.start] ?? ''
    const loose = words[last + 2]?.start !== next.end
    const closes =
      next.start === end
        ? CLOSERS.has(mark) || ENDERS.has(mark) || (loose && EITHER.has(mark))
        : mark === '”' ||
          (mark === text[end - 1] && ENDERS.has(mark) && next.end === next.start + 1)
    if (!closes) break
    last++
  }
  return last
}

/** With the numbers of notes after it: It fell.|[2]|[3]| They left. It fell.| [1 – 3]| They left. */
function withNotes(
  text: string,
  words: readonly Span[],
  closed: number,
  lineEnds: ReadonlySet<number>,
): number {
  let last = closed
  for (let at = closed; !lineEnds.has(at); at++) {
    const { start, end } = words[at + 1] as Span
    const mark = text[start] ?? ''
    const opens = at === last
    if (end - start > longestNote || !(opens ? /\[/ : /[\d,–\-\]]/).test(mark)) break
    if (mark === ']') last = at + 1
  }
  return last
}

/** Does a sentence end after the word at `at` with its closing marks and notes up to `last`? */
function breaksAfter(
  text: string,
  words: readonly Span[],
  at: number,
  last: number,
  cased: boolean,
  writing: Writing,
): boolean {
  const word = words[at] as Span
  const next = firstWord(text, words, last + 1)
  if (next === null) return false
  const begin = text[next.start] ?? ''
  const begins = !isLower(begin) || !cased
  const mark = text[word.start] ?? ''
  if (isSmiley(text, word.start, word.end)) return isUpper(begin)
  const point = text[next.end] === ')'
  if (mark === '.' && last === at && !point && endsPlainly(text, words, at)) return true
  if (!ENDERS.has(mark)) {
    const begun = writing.starters.has(text.slice(next.start, next.end))
    const abbreviation = text.slice(word.start, word.end - 1).toLowerCase()
    return begun && abbreviation.length > 1 && !writing.leading.has(abbreviation)
  }
  const trails = mark === '…' || word.end - word.start > 2
  if (trails && mark !== '!' && mark !== '?') return isUpper(begin) && next.end - next.start > 1
  return begins
}

/** Does the full stop follow a word too long for an abbreviation that is not known? */
function endsPlainly(text: string, words: readonly Span[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.end !== (words[at] as Span).start || before.end - before.start < 4)
    return false
  const { start, end } = words[at] as Span
  return end - start === 1 && words[at + 1]?.start !== end && isLower(text[start - 1] ?? '')
}

/** The first word from here on that is not an opening mark; null where another mark goes on with the sentence. */
function firstWord(text: string, words: readonly Span[], from: number): Span | null {
  for (let at = from; at < words.length && at < from + 4; at++) {
    const word = words[at] as Span
    const mark = text[word.start] ?? ''
    if (/[,;:/%]/.test(mark)) return null
    if (!OPENERS.has(mark)) return word
  }
  return words[from] ?? null
}
