import { isDigit, isLetter, isSmallLetter } from '../is-letter.ts'
import type { Line } from '../observe.ts'
import { type Page, tells } from '../page.ts'
import { wordingWeight } from '../wording-weight.ts'
import { NOTHING, shapeOf } from './shapes.ts'

/** What is known of all lines of a page before one of them is looked at again; an entry a line. */
export interface Survey {
  readonly page: Page
  readonly shapes: Uint8Array
  /** which lines tell, are worded like furniture, like a notice: a bit each */
  readonly kinds: Uint8Array
  /** how many lines from the first that tells down to this one, without it, are worded like furniture */
  readonly furnitureAbove: Uint16Array
  /** … like a notice */
  readonly noticesAbove: Uint16Array
  /** how many lines below tell */
  readonly tellingBelow: Uint16Array
}

/** What is above, in and below the report is told apart. */
export const places = ['above the report', 'in the report', 'below the report'] as const

export const TELLS = 1
export const FURNITURE = 2
export const NOTICE = 4
/** From so much wording on a line counts as worded like something. */
const WORDED = 1.5
/** More are not told apart. */
const MANY = 100

export function survey(page: Page): Survey {
  const { lines, lead } = page
  const count = lines.length
  const seen = {
    page,
    shapes: new Uint8Array(count),
    kinds: new Uint8Array(count),
    furnitureAbove: new Uint16Array(count),
    noticesAbove: new Uint16Array(count),
    tellingBelow: new Uint16Array(count),
  }
  let furniture = 0
  let notices = 0
  for (const [i, line] of lines.entries()) {
    const kind = kindsOf(line)
    seen.shapes[i] = shapeOf(line)
    seen.kinds[i] = kind
    seen.furnitureAbove[i] = furniture
    seen.noticesAbove[i] = notices
    if (i < lead) continue
    if ((kind & FURNITURE) !== 0) furniture = Math.min(MANY, furniture + 1)
    if ((kind & NOTICE) !== 0) notices = Math.min(MANY, notices + 1)
  }
  let telling = 0
  for (let i = count - 1; i >= 0; i--) {
    seen.tellingBelow[i] = telling
    if (((seen.kinds[i] as number) & TELLS) !== 0) telling = Math.min(MANY, telling + 1)
  }
  return seen
}

function kindsOf(line: Line): number {
  let kinds = tells(line) ? TELLS : 0
  if (line.hits.length === 0) return kinds
  if (wordingWeight(line, 'furniture').weight >= WORDED) kinds |= FURNITURE
  if (wordingWeight(line, 'notice').weight >= WORDED) kinds |= NOTICE
  return kinds
}

/** 1 where a line is of this kind, else 0; lines that are not there are of none. */
export function kindAt({ kinds }: Survey, index: number, kind: number): number {
  return ((kinds[index] ?? 0) & kind) === 0 ? 0 : 1
}

/** One line as it is looked at again. */
export interface Sight {
  readonly line: Line
  readonly page: Page
  readonly survey: Survey
  readonly index: number
  /** index among `places` */
  readonly place: number
  readonly shape: number
  readonly above: number
  readonly below: number
  readonly length: number
  readonly end: number
  /** how many of its words begin with a capital: of five steps */
  readonly capitals: number
  /** how much of it is figures: none, then of four steps */
  readonly figures: number
}

export function sightOf(index: number, all: Survey): Sight {
  const { page, shapes } = all
  const line = page.lines[index] as Line
  const { capitals, figures } = countSigns(line.text)
  return {
    line,
    page,
    survey: all,
    index,
    place: index < page.lead ? 0 : index > page.close ? 2 : 1,
    shape: shapes[index] as number,
    above: shapes[index - 1] ?? NOTHING,
    below: shapes[index + 1] ?? NOTHING,
    length: stepOf(line.wordCount, lengthSteps),
    end: endOf(line),
    capitals,
    figures,
  }
}

/** Of a longer line only the beginning is counted. */
const COUNTED = 160
const lengthSteps = [0, 1, 2, 3, 5, 8, 14, 24, 40]
const figureSteps = [0, 0.05, 0.15, 0.4]
const CAPITAL = /^\p{Lu}/u
const COLON = 0x3a
const COMMA = 0x2c
const SPACE = 0x20

/** Among ascending steps, how many are passed. */
export function stepOf(value: number, steps: readonly number[]): number {
  let step = 0
  while (step < steps.length && value > (steps[step] as number)) step += 1
  return step
}

function endOf({ ended, endedAsQuestion, text }: Line): number {
  if (endedAsQuestion) return 1
  if (ended) return 0
  const last = text.charCodeAt(text.length - 1)
  return last === COLON ? 2 : last === COMMA ? 3 : 4
}

function countSigns(text: string): Pick<Sight, 'capitals' | 'figures'> {
  const length = Math.min(text.length, COUNTED)
  let words = 0
  let capitals = 0
  let figures = 0
  let begins = true
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code === SPACE) {
      begins = true
      continue
    }
    if (isDigit(code)) figures += 1
    if (!begins || !(isLetter(code) || code > 0x7f || isDigit(code))) continue
    begins = false
    words += 1
    if (isLetter(code) ? !isSmallLetter(code) : code > 0x7f && CAPITAL.test(text[i] as string))
      capitals += 1
  }
  return {
    capitals: Math.round((4 * capitals) / Math.max(1, words)),
    figures: stepOf(figures / length, figureSteps),
  }
}
