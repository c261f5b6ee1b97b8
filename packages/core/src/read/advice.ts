import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import { wordingWeight } from './wording-weight.ts'

/** So many paragraphs make a report one that gives advice. */
const SEVERAL = 3
/** From so much appeal on a line asks its reader for something, */
const ASKING = 1.5
/** … and from here on for too much. */
const PRESSING = 3
/** Words that are surely those of a page weigh so much. */
const SURE = 4

/** Speaks to its readers, and not of what a page offers them: "Fill your bathtub with water." · "What you can do:" */
export function advises(line: Line): boolean {
  return (
    (line.tellsWhole || line.text.endsWith(':')) && line.hits.length === 0 && speaksToReader(line)
  )
}

/**
 * Advice sounds as if a page spoke to its reader. In a report that gives much of it such a sentence is one more piece,
 * unless it says "we" and "our", or what only pages say:
 *
 *     Tie down whatever could fly in your garden.
 *     Listen to your local radio station.
 */
export function isOneOfAdvice(line: Line, { advice }: Page): boolean {
  return (
    advice >= SEVERAL &&
    (line.speech > 0 || line.appeal >= ASKING) &&
    speaksToReader(line) &&
    wordingWeight(line, 'furniture').weight < SURE
  )
}

function speaksToReader({ quoted, endedAsQuestion, appeal, own }: Line): boolean {
  return (
    !quoted &&
    !endedAsQuestion &&
    appeal < PRESSING &&
    (appeal >= ASKING || own.some(({ reader }) => reader)) &&
    !own.some(({ address, reader }) => address && !reader)
  )
}
