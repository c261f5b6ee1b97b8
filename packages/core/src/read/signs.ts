import type { Before } from './before.ts'
import { isLetter } from './is-letter.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import { atFoot, atTop } from './place-on-page.ts'

const bits = {
  /** above the first line that tells */
  top: 1,
  /** between the first and the last line that tell */
  inside: 1 << 1,
  /** below the last line that tells */
  foot: 1 << 2,
  /** the last line that tells, or below it */
  'at end': 1 << 3,
  'above title': 1 << 4,
  'below title': 1 << 5,
  /** below the heading of the readers' comments */
  'in comments': 1 << 6,
  'not in comments': 1 << 7,
  /** the line above is furniture */
  'after furniture': 1 << 8,
  /** under a heading of links, of a form */
  'in furniture': 1 << 9,
  'in notice': 1 << 10,
  /** under a line of the report that opens a list */
  'in list': 1 << 11,
  /** markup puts it into the article, or beside it */
  'in article': 1 << 12,
  beside: 1 << 13,
  /** ends as sentences do */
  ended: 1 << 14,
  unended: 1 << 15,
  /** with the end of a sentence, if inside of it */
  whole: 1 << 16,
  /** ends with a question or exclamation mark */
  question: 1 << 17,
  /** ends with ":" */
  colon: 1 << 18,
  /** begins with no letter of ASCII */
  odd: 1 << 19,
  /** begins with a small letter */
  small: 1 << 20,
  bullet: 1 << 21,
  /** opens with "Details: " */
  labelled: 1 << 22,
  /** has wordings of the language in it */
  worded: 1 << 23,
  unworded: 1 << 24,
  dated: 1 << 25,
  /** may name who wrote it */
  named: 1 << 26,
  /** may say whose picture it is */
  pictured: 1 << 27,
  /** asks the reader for something */
  asking: 1 << 28,
  /** nothing but a time of day */
  clock: 1 << 29,
  /** sounds as if a page spoke to its reader */
  speaking: 1 << 30,
  /** lines that may be rows of a table stand on the page */
  'rows on page': 1 << 31,
} as const

/** What is seen of a line at a glance. */
export type Sign = keyof typeof bits

export function bitsOfSigns(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum | bits[sign], 0)
}

/** All signs that a line shows, a bit each. */
export function signsOf(line: Line, page: Page, before: Before): number {
  return signsOfPlace(line, page) | signsOfNeighbours(line, before) | signsOfWords(line)
}

function signsOfPlace(line: Line, page: Page): number {
  const { index } = line
  const { title, lead, close, comments } = page
  let signs = index >= comments ? bits['in comments'] : bits['not in comments']
  if (atTop(line, page)) signs |= bits.top
  else if (atFoot(line, page)) signs |= bits.foot
  else signs |= bits.inside
  if (page.rows >= 2) signs |= bits['rows on page']
  if (index >= close && index > lead) signs |= bits['at end']
  if (title !== null && index < title) signs |= bits['above title']
  if (title !== null && index > title) signs |= bits['below title']
  return signs
}

function signsOfNeighbours({ mark }: Line, { open, previous }: Before): number {
  let signs = 0
  if (previous === 'furniture') signs |= bits['after furniture']
  if (open === 'furniture') signs |= bits['in furniture']
  if (open === 'notice') signs |= bits['in notice']
  if (open === 'body') signs |= bits['in list']
  if (mark?.place === 'article') signs |= bits['in article']
  if (mark?.place === 'beside') signs |= bits.beside
  return signs
}

function signsOfWords(line: Line): number {
  const { text, ended, hits } = line
  const first = text.charCodeAt(0)
  let signs = ended ? bits.ended : bits.unended
  signs |= hits.length > 0 ? bits.worded : bits.unworded
  if (line.tellsWhole) signs |= bits.whole
  if (line.endedAsQuestion) signs |= bits.question
  if (text.charCodeAt(text.length - 1) === COLON) signs |= bits.colon
  if (!isLetter(first)) signs |= bits.odd
  if (first > 0x7f ? SMALL.test(text) : (first & 0x20) !== 0 && isLetter(first)) signs |= bits.small
  if (line.bullet) signs |= bits.bullet
  if (line.labelled) signs |= bits.labelled
  if (line.date !== null) signs |= bits.dated
  if (line.byline !== null) signs |= bits.named
  if (line.photo !== null) signs |= bits.pictured
  if (line.appeal >= ASKING) signs |= bits.asking
  if (line.clock) signs |= bits.clock
  if (line.speech > SPEAKING) signs |= bits.speaking
  return signs
}

const COLON = 0x3a
const SMALL = /^\p{Ll}/u
/** From so much appeal on a line is for its reader. */
const ASKING = 1.5
/** … and so much of its words. */
export const SPEAKING = 0.5
