import type { Line } from './observe.ts'
import type { Reason } from './reason.ts'

/** What speaks for the rows of results and tables, which stand in reports without full stops, also at their end. */
export const rowReasons: readonly Reason[] = [
  {
    role: 'body',
    weight: 6,
    because: 'one of several rows of figures',
    signs: ['rows on page', 'unended'],
    least: 3,
    holds: (line, page) => isRowOfFigures(line.index, page.lines),
  },
  {
    role: 'body',
    weight: 5,
    because: 'one of several lines that end with a figure',
    signs: ['unended'],
    most: 6,
    holds: (line, { lines }) =>
      endsWithFigure(line) && [-1, 1].some((by) => endsWithFigure(lines[line.index + by])),
  },
  {
    role: 'body',
    weight: 2.5,
    because: 'stands among rows of figures',
    signs: ['rows on page', 'unended', 'unworded'],
    most: 12,
    holds: (line, { lines }) =>
      [-3, -2, -1].some((by) => isRowOfFigures(line.index + by, lines)) &&
      [1, 2, 3].some((by) => isRowOfFigures(line.index + by, lines)),
  },
  {
    role: 'body',
    weight: 5,
    because: 'names the columns below',
    signs: ['rows on page', 'unended'],
    least: 3,
    most: 12,
    holds: (line, page) => namesColumns(line, page.lines),
  },
  {
    role: 'heading',
    weight: 5,
    because: 'stands above rows of figures',
    signs: ['rows on page', 'unended'],
    most: 4,
    holds: (line, page) =>
      line.index !== page.title &&
      !isRowOfFigures(line.index, page.lines) &&
      !namesColumns(line, page.lines) &&
      nextRows(line, page.lines) !== null,
  },
  {
    role: 'byline',
    weight: -4,
    because: 'stands above rows of figures',
    signs: ['rows on page'],
    most: 12,
    holds: (line, page) => nextRows(line, page.lines) !== null,
  },
]

/**
 * A short line with two numbers, beside another one:
 *
 *     Brackley 2-1 Hadleigh
 *     Corby 0-0 Stanmore (aet, 4-2 pens)
 */
export function isRowOfFigures(index: number, lines: readonly Line[]): boolean {
  return hasFigures(lines[index]) && [-2, -1, 1, 2].some((by) => hasFigures(lines[index + by]))
}

export function hasFigures(line: Line | undefined): boolean {
  if (!line || line.part || line.ended || !line.short || line.wordCount < 3) return false
  if (line.date !== null || line.hits.length > 0 || line.photo) return false
  return line.figures
}

/** "Yes 61%", beside "No 27%" */
function endsWithFigure(line: Line | undefined): boolean {
  if (!line || line.part || line.date !== null || line.wordCount > 6) return false
  return line.text.endsWith('%') && /^\p{Lu}.*\p{L}:?\s\d+(?:[.,]\d+)?\s?%$/u.test(line.text)
}

const COLUMNS = /^\S+(?:\s+[\p{Lu}\d%+/-]\S{0,5}){2,}$/u

/** "Team P W L Pts", "Town	2006	2016" */
function namesColumns(line: Line, lines: readonly Line[]): boolean {
  return (
    !line.ended &&
    line.wordCount >= 3 &&
    line.wordCount <= 12 &&
    !line.mark?.role &&
    COLUMNS.test(line.text) &&
    !hasFigures(line) &&
    isRowOfFigures(line.index + 1, lines)
  )
}

/** The rows of figures right below a line or below its columns; null where there are none. */
function nextRows({ index, wordCount }: Line, lines: readonly Line[]): number | null {
  if (wordCount > 12 || hasFigures(lines[index])) return null
  if (isRowOfFigures(index + 1, lines)) return index + 1
  const next = lines[index + 1]
  return next && namesColumns(next, lines) ? index + 2 : null
}
