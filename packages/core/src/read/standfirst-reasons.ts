import type { Line } from './observe.ts'
import { besideNews, type Page } from './page.ts'
import { atTop } from './place-on-page.ts'
import type { Reason } from './reason.ts'
import { showsOnly } from './shows-only.ts'

/** What speaks for the lines between the title and the report: subtitles, captions of the first picture, key points. */
export const standfirstReasons: readonly Reason[] = [
  {
    role: 'subtitle',
    weight: 4,
    because: 'between the title and the report',
    signs: ['top', 'below title'],

    least: 5,
    most: 60,
    holds: (line, page, before) =>
      before.open !== 'furniture' &&
      line.index <= (page.title ?? 0) + 3 &&
      besideNews(line) < 2.4 &&
      line.date === null &&
      !line.bullet &&
      !line.text.endsWith(':') &&
      !(line.mark?.place === 'article' && (line.mark.shape === 'list' || line.endedAsQuestion)),
  },
  {
    role: 'subtitle',
    weight: 3,
    because: 'a line of some length between the title and the report',
    signs: ['top'],
    least: 8,
    most: 40,
    holds: (line, page, before) =>
      before.open !== 'furniture' &&
      page.title !== null &&
      line.index > page.title + 3 &&
      besideNews(line) < 1.6 &&
      line.date === null &&
      !line.bullet &&
      !line.text.endsWith(':'),
  },
  {
    role: 'body',
    weight: -2,
    because: 'stands above the report',
    signs: ['top'],
    least: 5,
    holds: (line, page) => page.title !== null && !line.bullet && line.index !== page.title,
  },
  {
    role: 'caption',
    weight: 4.6,
    because: 'a line below the byline or the date, above the report',
    signs: ['top', 'below title'],
    least: 5,
    most: 24,
    holds: (line, page) =>
      mayBeCaption(line, page) &&
      (!line.ended || showsOnly(line, page.lexicon)) &&
      ![-1, 1].some((by) => mayBeCaption(page.lines[line.index + by], page)) &&
      !page.lexicon.imperatives.has(line.firstWord),
  },
  {
    role: 'furniture',
    weight: 4.5,
    because: 'says what the author is',
    signs: ['top', 'unended'],
    uses: ['occupation'],
    most: 12,
    holds: (line, page) => saysOccupation(line, page),
  },
  {
    role: 'body',
    weight: 8,
    because: 'one of several points above the report',
    signs: ['top', 'below title'],
    least: 5,
    most: 25,
    holds: isOneOfPoints,
  },
]

/** What stands below a byline or a date is more likely the caption of the first picture than a subtitle. */
function isBelowMasthead(line: Line, page: Page): boolean {
  return page.title !== null && atTop(line, page) && line.index > page.signed
}

/** Of several such lines in a row none is: they are short paragraphs. */
function mayBeCaption(line: Line | undefined, page: Page): boolean {
  return line !== undefined && isBelowMasthead(line, page) && mayDescribe(line)
}

/** One sentence or less, of what can be seen. */
function mayDescribe(line: Line): boolean {
  return (
    line.wordCount >= 5 &&
    line.wordCount <= 24 &&
    line.date === null &&
    besideNews(line) < 1.6 &&
    !line.bullet &&
    !line.labelled &&
    line.known[0]?.asking !== true &&
    !line.figures &&
    !line.quoted &&
    !line.endedAsQuestion &&
    !/[.!?]\s+\p{Lu}/u.test(line.text) &&
    !/^["“'‘]|[:;,]$/.test(line.text) &&
    !(line.any.saying || line.any.occupation)
  )
}

/** "Health Correspondent", "Economist and former member of the board", right below who it is. */
function saysOccupation(line: Line, page: Page): boolean {
  return (
    !line.ended &&
    line.wordCount <= 12 &&
    atTop(line, page) &&
    page.lines[line.index - 1]?.byline != null &&
    line.byline?.labelled !== true &&
    line.date === null &&
    line.any.occupation
  )
}

/** A line as long as those that sum up a report. */
function isPoint(line: Line | undefined, page: Page): boolean {
  return (
    line !== undefined &&
    page.title !== null &&
    line.index > page.title &&
    atTop(line, page) &&
    !line.part &&
    !line.bullet &&
    !line.endedAsQuestion &&
    line.wordCount >= 5 &&
    line.wordCount <= 25 &&
    line.date === null &&
    line.byline === null &&
    line.photo === null &&
    besideNews(line) < 1.6
  )
}

/** Lines without a full stop below byline and date are points where there are two, others where there are three. */
function isOneOfPoints(line: Line, page: Page): boolean {
  const least = line.ended || !isBelowMasthead(line, page) ? 3 : 2
  return isPoint(line, page) && rowOfPoints(line, page) >= least
}

/** How many points stand in a row around this one; counting stops at three. */
function rowOfPoints({ index }: Line, page: Page): number {
  let length = 1
  for (const by of [-1, 1])
    for (let i = index + by; length < 3 && isPoint(page.lines[i], page); i += by) length += 1
  return length
}
