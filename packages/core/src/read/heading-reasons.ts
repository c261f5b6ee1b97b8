import { SMALL } from './glyphs.ts'
import { isOneOfLinks } from './links-between.ts'
import type { Line } from './observe.ts'
import { inside } from './place-on-page.ts'
import type { Reason } from './reason.ts'
import { isParagraph, isShortQuestion, isShouted, rowOfShortLines } from './short-lines.ts'
import { tellsOfElse } from './told-nearby.ts'
import { wordingWeight } from './wording-weight.ts'

/** What speaks for and against the headings inside a report. */
export const headingReasons: readonly Reason[] = [
  {
    role: 'heading',
    weight: -8,
    because: 'stands beside the article on the page',
    signs: ['beside'],
  },
  {
    role: 'heading',
    weight: -2,
    because: 'one of several short lines in a row',
    signs: ['unended'],
    most: 14,
    holds: (line, page) => rowOfShortLines(line.index, page.lines) >= 3,
  },
  {
    role: 'heading',
    weight: -2,
    because: 'worded like what stands around a report',
    signs: ['worded'],
    holds: (line) => wordingWeight(line, 'furniture').weight >= 2.4,
  },
  {
    role: 'heading',
    weight: -1,
    because: 'stands right below a list of links',
    signs: ['in furniture'],
    holds: (line) => !line.mark?.role,
  },
  {
    role: 'heading',
    weight: 3.8,
    because: 'a short line without a full stop above the next paragraph',
    signs: ['inside', 'unended'],
    least: 1,

    most: 14,
    holds: (line, page) =>
      line.index > page.lead && leadsOn(line.index, page.lines) && isHeadingLike(line),
  },
  {
    role: 'heading',
    weight: 6.5,
    because: 'a short label above a list',
    signs: ['unworded', 'colon'],

    most: 3,
    holds: (line, page) =>
      !(line.any.telling || line.any.asking) && page.lines[line.index + 1]?.bullet === true,
  },
  {
    role: 'heading',
    weight: 5.5,
    because: 'a short line with a number above the next paragraph',
    signs: ['unended', 'odd'],
    most: 14,
    holds: (line, { lines }) =>
      /^\d{1,2}[.)]\s+\p{Lu}/u.test(line.text) &&
      isHeadingLike(line) &&
      isParagraph(lines[line.index + 1]) &&
      ![-1, 1].some((by) => /^\d{1,2}[.)]/.test(lines[line.index + by]?.text ?? '')),
  },
  {
    role: 'heading',
    weight: 5,
    because: 'a few words above a list with marks',
    signs: ['inside', 'unended', 'unworded'],

    least: 1,
    most: 4,
    holds: (line, page) =>
      !line.bullet &&
      line.index > page.lead &&
      !line.text.endsWith(':') &&
      page.lines[line.index + 1]?.bullet === true,
  },
  {
    role: 'heading',
    weight: 5,
    because: 'a label above a list that begins the report',
    signs: ['top', 'below title', 'unended'],
    most: 4,
    holds: (line, page) =>
      line.index === page.lead - 1 &&
      (line.text.endsWith(':') || isInCapitals(line)) &&
      page.lines[page.lead]?.bullet === true,
  },
  {
    role: 'heading',
    weight: 7,
    because: 'below a time of day, above what happened then',
    signs: ['unended'],
    least: 2,
    most: 14,
    holds: ({ index, byline, photo }, { lines }) =>
      lines[index - 1]?.clock === true &&
      isParagraph(lines[index + 1]) &&
      byline?.labelled !== true &&
      photo === null,
  },
  {
    role: 'heading',
    weight: 3.8,
    because: 'a question above the next paragraph',
    signs: ['question'],
    most: 12,
    holds: (line, page) =>
      !line.quoted &&
      !/^["“]/.test(line.text) &&
      line.known[0]?.asking === true &&
      (inside(line, page) || line.mark?.place === 'article') &&
      leadsOn(line.index, page.lines),
  },
  {
    role: 'heading',
    weight: 4.2,
    because: 'one of several questions above their answers',
    signs: ['inside', 'question'],

    most: 12,
    holds: (line, page) =>
      page.questions >= 2 &&
      isShortQuestion(line) &&
      !line.quoted &&
      !isShortQuestion(page.lines[line.index - 1]) &&
      leadsOn(line.index, page.lines) &&
      !isShortQuestion(page.lines[line.index + 1]),
  },
  {
    role: 'heading',
    weight: 6.5,
    because: 'a word or two above a list without marks',
    signs: ['inside', 'unended', 'unworded'],
    least: 1,
    most: 2,
    holds: (line, page) => {
      const next = page.lines[line.index + 1]
      return (
        line.index > page.lead &&
        isHeadingLike(line) &&
        line.byline === null &&
        /^\p{Lu}\P{Lu}/u.test(line.text) &&
        next !== undefined &&
        !next.ended &&
        !next.bullet &&
        next.wordCount >= 4 &&
        !/\d/.test(line.text)
      )
    },
  },
  {
    role: 'heading',
    weight: 4,
    because: 'says what is told below: “How to …”',
    signs: ['inside', 'unended'],

    least: 3,
    most: 7,
    holds: (line, page) =>
      line.index > page.lead &&
      isHeadingLike(line) &&
      !line.text.endsWith(':') &&
      line.known[0]?.asking === true,
  },
  {
    role: 'heading',
    weight: 4,
    because: 'in capitals like others above the next paragraph',
    signs: ['top', 'unended', 'unworded'],
    most: 4,
    holds: (line, page) =>
      line.index === page.lead - 1 &&
      line.index !== page.title &&
      isShouted(line) &&
      page.shouted >= 1,
  },
  {
    role: 'heading',
    weight: -2,
    because: 'one of two lines or more without a full stop between paragraphs',
    signs: ['inside', 'unended'],
    least: 4,
    most: 16,
    holds: (line, page) => isOneOfLinks(line, page),
  },
  {
    role: 'heading',
    weight: -3,
    because: 'tells of something else than the lines around it',
    signs: ['inside', 'unended'],
    least: 6,
    most: 16,
    holds: (line, page) => tellsOfElse(line, page.lines),
  },
  {
    role: 'heading',
    weight: 4,
    because: 'in capitals amid lines that are not',
    signs: ['inside', 'unended', 'unworded'],
    least: 1,
    most: 6,
    holds: ({ index, text, photo, mark }, { lead, lines }) =>
      index > lead &&
      photo === null &&
      !mark?.role &&
      /^[\p{Lu} ,/&’'-]{5,}$/u.test(text) &&
      [-1, 1].every((by) => !isInCapitals(lines[index + by])),
  },
  {
    role: 'heading',
    weight: 0.5,
    because: 'blank lines around it',
    most: 12,
    holds: (line, { lines }) => line.blankBefore && lines[line.index + 1]?.blankBefore === true,
  },
  {
    role: 'heading',
    weight: 1,
    because: 'printed in capitals',
    signs: ['unended'],
    least: 2,
    holds: (line) => line.short && isInCapitals(line),
  },
]

/** Of some words, and not all of it in brackets: "(Adds quotes from survivors)". */
function isHeadingLike({ wordCount, ended, text }: Line): boolean {
  const isAside = text.startsWith('(') && text.endsWith(')')
  return !ended && wordCount >= 1 && wordCount <= 14 && !isAside && !hasInnerEnd(text)
}

/** "The river rose. Two bridges closed": most lines have no sign for it. */
function hasInnerEnd(text: string): boolean {
  return /[.!?]\s/.test(text) && /\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(text)
}

/** Most lines are told from those in capitals by a small letter of ASCII. */
function isInCapitals(line: Line | undefined): boolean {
  return line !== undefined && (line.glyphs & SMALL) === 0 && line.text === line.text.toUpperCase()
}

/** One of the next two lines is a sentence. */
function leadsOn(index: number, lines: readonly Line[]): boolean {
  for (let i = index + 1; i <= index + 2; i++) {
    const next = lines[i]
    if (
      next &&
      (next.ended || next.wordCount > 14 || next.text.endsWith(':')) &&
      next.wordCount >= 5
    )
      return true
  }
  return false
}
