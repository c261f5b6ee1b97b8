import { isDigit, isLetter, isSmallLetter } from './is-letter.ts'
import { type Line, namesOf } from './observe.ts'
import type { Page } from './page.ts'
import { atFoot, atTop, inside } from './place-on-page.ts'
import type { Reason } from './reason.ts'
import { isToldOf } from './told-of.ts'
import { splitWords } from './words.ts'

/** What speaks for the lines above the report, and for who wrote it. */
export const mastheadReasons: readonly Reason[] = [
  {
    role: 'title',
    weight: 6,
    because: 'the line above the report that most looks like a title',
    holds: (line, page) => line.index === page.title,
  },
  {
    role: 'title',
    weight: 5,
    because: 'the title printed again',
    signs: ['top'],
    holds: (line, page) =>
      page.title !== null &&
      line.index !== page.title &&
      line.text === page.lines[page.title]?.text,
  },
  {
    role: 'byline',
    weight: -4,
    because: 'names an office or a place',
    signs: ['named'],
    most: 12,
    holds: (line, page) =>
      isBareName(line) &&
      namesOf(line).some((name) =>
        splitWords(name).some((word) => page.lexicon.masthead.officeWords.includes(word)),
      ),
  },
  {
    role: 'byline',
    weight: 5,
    because: 'opens with “by” and names people',
    signs: ['named'],
    most: 18,
    holds: (line) => line.byline?.labelled === true && (!line.ended || line.wordCount <= 6),
  },
  {
    role: 'byline',
    weight: 4.5,
    because: 'a person’s name alone, below the title',
    signs: ['named', 'top'],
    most: 12,
    holds: (line, page) => isBareName(line) && isBelowTitle(line, page),
  },
  {
    role: 'byline',
    weight: -2.2,
    because: 'another line says by whom it is',
    signs: ['named', 'top'],
    most: 12,
    holds: (line, page) =>
      isBareName(line) &&
      isBelowTitle(line, page) &&
      page.lines
        .slice(0, page.lead)
        .some(({ byline }) => byline?.labelled === true && byline.names.length > 0),
  },
  {
    role: 'byline',
    weight: 4.5,
    because: 'a person’s name alone, right after the report',
    signs: ['named', 'foot'],
    most: 12,
    holds: (line, page, before) =>
      before.open !== 'notice' && isBareName(line) && isBelowReport(line, page),
  },
  {
    role: 'byline',
    weight: -5,
    because: 'the report speaks of the same name',
    signs: ['named', 'foot'],
    most: 12,
    holds: (line, page) =>
      isBareName(line) &&
      isBelowReport(line, page) &&
      namesOf(line).some((name) => isToldOf(name, page.text)),
  },
  {
    role: 'byline',
    weight: 4.5,
    because: 'signed by an office: “Our Correspondent”',
    signs: ['unended', 'top'],
    uses: ['occupation', 'address'],
    most: 5,
    holds: (line, page) => isBelowTitle(line, page),
  },
  {
    role: 'byline',
    weight: 4.5,
    because: 'signed by an office, right after the report',
    signs: ['unended', 'foot'],
    uses: ['occupation', 'address'],
    most: 5,
    holds: (line, page) => isBelowReport(line, page) && !isSigned(page),
  },
  {
    role: 'byline',
    weight: 4.5,
    because: 'signed by the staff',
    signs: ['unended', 'top'],
    least: 2,
    most: 3,
    holds: (line, page) =>
      isBelowTitle(line, page) &&
      !isSigned(page) &&
      line.known.every(({ occupation, press }) => occupation || press),
  },
  {
    role: 'byline',
    weight: 4.5,
    because: 'signed by a desk',
    signs: ['unended', 'top'],
    uses: ['occupation'],
    least: 2,
    most: 4,
    holds: (line, page) =>
      isBelowTitle(line, page) &&
      !isSigned(page) &&
      line.known.at(-1)?.occupation === true &&
      /^(?:\p{Lu}\S*\s)+\p{Lu}\S*$/u.test(line.text),
  },
  {
    role: 'byline',
    weight: 8,
    because: 'nothing but “by”',
    signs: ['top'],
    most: 1,
    holds: (line, page) => line.text.toLowerCase() === page.lexicon.masthead.byWords[0],
  },
  {
    role: 'byline',
    weight: 4,
    because: 'a name below “by”',
    signs: ['named'],
    most: 12,
    holds: (line, page, { previous }) =>
      previous === 'byline' && isBareName(line) && page.lines[line.index - 1]?.wordCount === 1,
  },
  {
    role: 'byline',
    weight: 6,
    because: 'a name and a date',
    signs: ['named', 'dated'],
    holds: (line, page) =>
      line.byline?.labelled === false &&
      line.byline.names.length > 0 &&
      line.date?.dates.length !== 0 &&
      !inside(line, page),
  },
  {
    role: 'byline',
    weight: 5,
    because: 'the author’s name printed again',
    holds: (line, page) =>
      line.index >= page.lead && line.index >= page.close - 1 && page.people.includes(line.text),
  },
  {
    role: 'byline',
    weight: -3,
    because: 'its words are printed in small letters elsewhere: no name',
    signs: ['named'],
    most: 12,
    holds: (line, page) =>
      isBareName(line) &&
      (isBelowTitle(line, page) || isBelowReport(line, page)) &&
      namesOf(line).every((name) => hasCommonWord(name, page.text)),
  },
  {
    role: 'dateline',
    weight: 7,
    because: 'a place alone, right above the report',
    signs: ['top', 'below title', 'unended'],
    most: 8,
    holds: ({ index, short, text }, { lead }) => short && index === lead - 1 && isPlace(text),
  },
]

// WYANDOT, Ohio — · Lima (EFE) · VAN, Türkiye
const PLACE =
  /^\p{Lu}{2}[\p{Lu}’'. -]*, \p{Lu}[\p{L}. ]+$|^\p{Lu}[\p{L}’'. -]*(?:, \p{Lu}[\p{L}. ]+)?\s(?:[—–-]{1,2}|\(\p{L}+(?: \p{L}+){0,2}\))$/u

/** Most lines are told from a place by a small second letter and no mark at the end, or by a figure there. */
function isPlace(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  const isOther = isDigit(last) || (isLetter(last) && isSmallLetter(text.charCodeAt(1)))
  return !isOther && PLACE.test(text)
}

/** Whether a person is named between the title and the report. */
function isSigned({ lines, title, lead }: Page): boolean {
  return lines.slice((title ?? -1) + 1, lead).some(({ byline }) => (byline?.names.length ?? 0) > 0)
}

/** Bylines stand within this many lines of the title. */
const BELOW_TITLE = 8
/** … or of the last sentence. */
const BELOW_REPORT = 2

function isBareName(line: Line): boolean {
  return line.byline?.labelled === false && line.wordCount <= 12 && line.photo === null
}

function isBelowTitle(line: Line, page: Page): boolean {
  if (page.title === null || !atTop(line, page)) return false
  return line.index > page.title && line.index <= page.title + BELOW_TITLE
}

function isBelowReport(line: Line, page: Page): boolean {
  return atFoot(line, page) && line.index <= page.close + BELOW_REPORT
}

function hasCommonWord(name: string, text: string): boolean {
  return name.split(/\s+/).some((word) => {
    const small = word.toLowerCase()
    return small.length > 3 && small !== word && isPrinted(small, text)
  })
}

/** Whether a word stands in a sentence: "the river, rose." */
function isPrinted(word: string, text: string): boolean {
  const spaced = ` ${word}`
  for (let at = text.indexOf(spaced, 1); at >= 0; at = text.indexOf(spaced, at + 1))
    if (
      /[a-z,]/.test(text[at - 1] as string) &&
      /^(?:[ ,]|\.(?!\p{L}))/u.test(text.slice(at + spaced.length, at + spaced.length + 3))
    )
      return true
  return false
}
