import { isAbout } from './about.ts'
import { COLON, SMALL } from './glyphs.ts'
import type { Line } from './observe.ts'
import { wordingWeight } from './wording-weight.ts'

/** Who wrote it is told among so many last lines. */
const LAST = 40
const SHORT_LINE = 14

/** A text of which the first line that tells is known. */
export interface Begun {
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
  readonly name: string
  readonly weight: number
  /** how much of it holds: mostly all or nothing */
  readonly holds: (line: Line, page: Begun) => number | boolean
}

/**
 * What a line says for the report going on down to it. Fitted by `lab/src/train/ends.ts` as a softmax over the lines at
 * which a report may end, on the texts of corpus/read and corpus/layouts that are looked at, and rounded.
 */
export const closeReasons: readonly CloseReason[] = [
  { name: 'tells', weight: 2.9, holds: ({ index }, { telling }) => telling[index] === true },
  { name: 'says', weight: 0.9, holds: (line) => line.tellsWhole && line.any.saying },
  { name: 'word of telling', weight: 0.8, holds: (line) => line.any.telling },
  { name: 'few words, full stop', weight: 0.5, holds: (line) => line.ended && line.wordCount < 6 },
  // a heading takes away as much as the sentence below it gives back
  { name: 'short, no full stop', weight: -3.8, holds: isShort },
  {
    name: 'below such a line',
    weight: 3.9,
    holds: ({ index }, { lines, telling, lead }) =>
      index > lead && telling[index - 1] !== true && lines[index - 1]?.ended === false,
  },
  {
    name: 'item or row of a table',
    weight: 0.8,
    holds: (line) => isShort(line) && (line.bullet || line.figures),
  },
  {
    name: 'worded like furniture',
    weight: -1.4,
    holds: (line) => wordingWeight(line, 'furniture').weight >= 1,
  },
  {
    name: 'worded like a notice',
    weight: -4.3,
    holds: (line) => wordingWeight(line, 'notice').weight >= 1,
  },
  {
    name: 'worded like a credit',
    weight: -3,
    holds: (line) => wordingWeight(line, 'credit').weight >= 1,
  },
  { name: 'word of the press', weight: -1.2, holds: (line) => line.any.press },
  {
    name: 'mostly of a menu',
    weight: -0.3,
    holds: (line) =>
      line.any.menu && line.known.filter(({ menu }) => menu).length * 2 > line.known.length,
  },
  {
    name: 'address of the net',
    weight: -1.4,
    holds: ({ text, glyphs, mayHoldAddress }) =>
      mayHoldAddress || ((glyphs & COLON) !== 0 && text.includes('://')),
  },
  // as if a page spoke to its reader
  {
    name: 'sounds like a page',
    weight: -1.4,
    holds: (line) => (line.tellsWhole ? Math.max(-2, Math.min(2.5, line.speech)) : 0),
  },
  // "Ann Ek is a nurse and a columnist."
  { name: 'occupation', weight: -1.5, holds: (line) => line.any.occupation },
  {
    name: 'about the author',
    weight: -2.3,
    holds: (line, { text, people, end }) => line.index >= end - LAST && isAbout(line, people, text),
  },
  // no plain text says so: this weight is not fitted
  {
    name: 'marked as beside',
    weight: -1.5,
    holds: (line) => line.mark?.place === 'beside',
  },
  // "Phone: 555 0100"
  { name: 'label', weight: -1, holds: (line) => line.labelled },
  // "13 Oct", below a link
  { name: 'day', weight: -1.2, holds: ({ date, clock }) => date?.whole === true && !clock },
  { name: 'in capitals', weight: -0.9, holds: (line) => line.short && isInCapitals(line) },
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
    for (const { weight, holds } of closeReasons) sum += weight * Number(holds(line, page))
    if (sum <= highest) continue
    highest = sum
    close = i
  }
  return close
}

function isShort({ ended, wordCount }: Line): boolean {
  return !ended && wordCount <= SHORT_LINE
}

function isInCapitals({ text, glyphs }: Line): boolean {
  return (glyphs & SMALL) === 0 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
