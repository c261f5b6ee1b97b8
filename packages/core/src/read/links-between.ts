import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import { inside } from './place-on-page.ts'

/** Titles of other reports have so many words. */
const [FEWEST, MOST] = [4, 16]
/** … and no more of them stand between two paragraphs. */
const LONGEST_ROW = 8

/**
 * Two titles or more in a row, right below a sentence and right above another one, are links: a heading stands alone, and
 * lists of a report are opened by a colon or a heading.
 *
 *     The committee voted on Thursday.
 *     Five takeaways from the farm bill markup
 *     House panel to vote on ferry rules
 *     The bill goes to the floor next week.
 */
export function isOneOfLinks(line: Line, page: Page): boolean {
  if (!inside(line, page) || !isTitleLike(line)) return false
  const { lines } = page
  let first = line.index
  while (line.index - first <= LONGEST_ROW && isTitleLike(lines[first - 1])) first -= 1
  let last = line.index
  while (last - line.index <= LONGEST_ROW && isTitleLike(lines[last + 1])) last += 1
  return last > first && isSentence(lines[first - 1]) && isSentence(lines[last + 1])
}

function isTitleLike(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.ended &&
    !line.bullet &&
    !line.labelled &&
    line.wordCount >= FEWEST &&
    line.wordCount <= MOST &&
    line.part === null &&
    line.mark === null &&
    line.photo === null &&
    line.date === null &&
    !line.figures &&
    /^["“‘']?\p{Lu}/u.test(line.text) &&
    !/[:;,]$/.test(line.text)
  )
}

function isSentence(line: Line | undefined): boolean {
  return line?.ended === true && line.wordCount >= 8
}
