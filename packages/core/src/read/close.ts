import { isAbout } from './about.ts'
import type { Line } from './observe.ts'
import { wordingWeight } from './wording-weight.ts'

/** Who wrote it is told among so many last lines. */
const LAST = 40
const SHORT_LINE = 14

/** A text of which the first line that tells is known. */
interface Begun {
  readonly text: string
  readonly lines: readonly Line[]
  /** which lines tell */
  readonly telling: readonly boolean[]
  readonly lead: number
  /** people whom the masthead names */
  readonly people: readonly string[]
  /** index after the last line that may belong to the report */
  readonly end: number
}

interface CloseReason {
  readonly weight: number
  /** how much of it holds: mostly all or nothing */
  readonly holds: (line: Line, page: Begun) => number | boolean
}

/**
 * What a line says for the report going on down to it. Fitted as a softmax over the lines at which a report may end, on
 * the texts of corpus/read and corpus/layouts that are looked at, and rounded.
 */
const reasons: readonly CloseReason[] = [
  { weight: 2, holds: ({ index }, { telling }) => telling[index] === true },
  { weight: 1.6, holds: (line) => line.tellsWhole && line.any.saying },
  { weight: 0.5, holds: (line) => line.any.telling },
  { weight: 0.5, holds: (line) => line.ended && line.wordCount < 6 },
  // a heading takes away as much as the sentence below it gives back
  { weight: -2.6, holds: isShort },
  {
    weight: 2.6,
    holds: ({ index }, { lines, telling, lead }) =>
      index > lead && telling[index - 1] !== true && lines[index - 1]?.ended === false,
  },
  // items of a list, rows of a table
  { weight: 0.6, holds: (line) => isShort(line) && (line.bullet || line.figures) },
  // worded like what stands below reports
  { weight: -1, holds: (line) => wordingWeight(line, 'furniture').weight >= 1 },
  { weight: -3.2, holds: (line) => wordingWeight(line, 'notice').weight >= 1 },
  { weight: -2.2, holds: (line) => wordingWeight(line, 'credit').weight >= 1 },
  { weight: -1.1, holds: (line) => line.any.press },
  {
    weight: -0.8,
    holds: (line) =>
      line.any.menu && line.known.filter(({ menu }) => menu).length * 2 > line.known.length,
  },
  {
    weight: -1.8,
    holds: ({ text }) => text.includes('@') || text.includes('://') || text.includes('www.'),
  },
  // asks the reader for something, or sounds as if a page spoke to its reader
  { weight: -2, holds: (line) => line.tellsWhole && line.appeal >= 2 },
  {
    weight: -1.2,
    holds: (line) => (line.tellsWhole ? Math.max(-2, Math.min(2.5, line.speech)) : 0),
  },
  { weight: -0.9, holds: (line) => line.tellsWhole && line.speech > 1 },
  // "Ann Ek is a nurse and a columnist."
  { weight: -1, holds: (line) => line.any.occupation },
  {
    weight: -1.9,
    holds: (line, { text, people, end }) => line.index >= end - LAST && isAbout(line, people, text),
  },
  // markup puts it beside the article: no plain text says so, and this weight is not fitted
  { weight: -1.5, holds: (line) => line.mark?.place === 'beside' },
  // "Phone: 555 0100"
  { weight: -0.7, holds: (line) => line.labelled },
  { weight: -0.9, holds: (line) => line.short && isInCapitals(line.text) },
]

/**
 * Index of the last line of the report: the one down to which the sum of all that is said for going on is highest, as
 * in segmentation by the maximum subsequence (Pasternack and Roth 2009). A late sentence has to outweigh the links above it.
 *
 *     + The river fell again on Friday.
 *     - Related
 *     - Two bridges closed
 *     + Why the valley floods each May, and what a new dam would change.
 */
export function findClose(page: Begun): number {
  let close = -1
  let sum = 0
  let highest = Number.NEGATIVE_INFINITY
  for (let i = page.lead; i < page.end; i++) {
    const line = page.lines[i] as Line
    for (const { weight, holds } of reasons) sum += weight * Number(holds(line, page))
    if (sum <= highest) continue
    highest = sum
    close = i
  }
  return close
}

function isShort({ ended, wordCount }: Line): boolean {
  return !ended && wordCount <= SHORT_LINE
}

function isInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
