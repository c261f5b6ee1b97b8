import type { Line } from './observe.ts'

/** A section of comments shows at least this many signs of them: "Reply", "2 hours ago", "Score: 12". */
const SIGNS = 2
/** … among this many lines. */
const NEXT = 30
const HEADING_WORDS = 14
/** … and begins with what it is. */
const FIRST_WORDS = 3
const SIGN_WORDS = 8

/**
 * Index of the heading below which readers have their say, for the rest of the text; the number of lines where there is
 * none. It stands below the report, and what follows it looks like comments:
 *
 *     12 Comments
 *     mary_b 2 hours ago
 *     I have never seen more than three people on that bus.
 *     Reply
 */
export function findComments(lines: readonly Line[], telling: readonly boolean[]): number {
  let told = 0
  for (const [i, line] of lines.entries()) {
    if (telling[i]) told += 1
    if (told >= 2 && isHeading(line) && signsBelow(lines, line) >= SIGNS) return i
  }
  return lines.length
}

function isHeading({ ended, wordCount, known }: Line): boolean {
  return (
    !ended &&
    wordCount <= HEADING_WORDS &&
    known.slice(0, FIRST_WORDS).some(({ comment }) => comment)
  )
}

/** Below "14 Comments", which says no more, a day is a sign too. */
function signsBelow(lines: readonly Line[], { index, wordCount }: Line): number {
  const isDay = ({ date }: Line) => wordCount <= 2 && date?.whole === true
  return lines.slice(index + 1, index + 1 + NEXT).filter((line) => isSign(line) || isDay(line))
    .length
}

function isSign({ text, date, ended, wordCount, known, any }: Line): boolean {
  if (wordCount > SIGN_WORDS) return false
  // "Ann said…", "3 May 2013 at 18:02"
  if (known.at(-1)?.saying && /(?:\.{3}|…|:)$/.test(text)) return true
  return !ended && (any.commented || isMoment(date))
}

function isMoment(date: Line['date']): boolean {
  return date?.whole === true && date.dates.some(({ value }) => value?.includes('T') === true)
}
