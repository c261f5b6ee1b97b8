import { agencies } from '../language/agencies.ts'
import { isAbout } from './about.ts'
import { AT, BRACKET, COPYRIGHT } from './glyphs.ts'
import type { Line } from './observe.ts'
import { isAboutSomebody, isOfPress, type Page } from './page.ts'
import { isMaker, isPictured } from './pictures.ts'
import type { Reason } from './reason.ts'

/** What speaks for notices, beside their wordings. */
export const noticeReasons: readonly Reason[] = [
  {
    role: 'notice',
    weight: 3,
    because: 'an outlet speaks of itself after the report',
    signs: ['ended', 'at end'],
    uses: ['press', 'outlet'],

    holds: (line, page) => !page.tellsOfPress && isOfPress(line),
  },
  {
    role: 'notice',
    weight: 2.5,
    because: 'an outlet speaks of itself below the report',
    signs: ['foot', 'ended'],
    uses: ['press', 'outlet'],

    holds: (line, page) => !page.tellsOfPress && isOfPress(line),
  },
  {
    role: 'notice',
    weight: 3.5,
    because: 'says whom the next lines are about, below the report',
    signs: ['foot', 'unended'],
    uses: ['about'],

    most: 8,
    holds: (line) => isAboutSomebody(line),
  },
  {
    role: 'notice',
    weight: 1.5,
    because: 'begins with the name of an outlet or agency',
    signs: ['ended'],
    uses: ['press', 'agency'],

    holds: (line, page) =>
      line.index >= page.close && agencies.some((name) => line.text.startsWith(name)),
  },
  {
    role: 'notice',
    weight: 4.5,
    because: 'begins with the sign of copyright',
    glyphs: COPYRIGHT | BRACKET,
    holds: (line, page) =>
      OPENS_COPYRIGHT.test(line.text)
        ? !isMaker(line, page)
        : line.short &&
          line.photo === null &&
          (line.glyphs & COPYRIGHT) !== 0 &&
          /©\s?(?:\d{4}|\p{Lu})/u.test(line.text) &&
          !isPictured(line, page),
  },
  {
    role: 'notice',
    weight: 4,
    because: 'stands under the heading of a notice',
    signs: ['in notice'],
    holds: (line, page) => line.ended || isAboutSomebody(line) || mayContact(line, page),
  },
  {
    role: 'notice',
    weight: 2.5,
    because: 'worded like a notice, at the beginning or the end of the report',
    signs: ['worded'],
    holds: (line, page) =>
      (line.index <= page.lead || (line.index >= page.close && line.index > page.lead)) &&
      line.hits.some(
        ({ meaning, from, to }) =>
          meaning.role === 'notice' && (to - from >= 3 || (from === 0 && to - from === 2)),
      ),
  },
  {
    role: 'notice',
    weight: 5,
    because: 'says who the author is, at the end of the report',
    signs: ['at end'],
    holds: (line, page) =>
      isAbout(line, page.people, page.text) && !(page.tellsOfPress && isOfPress(line)),
  },
  {
    role: 'notice',
    weight: 8,
    because: 'says where to call or to write, below the report',
    signs: ['foot'],
    uses: ['contact'],

    most: 12,
    holds: (line) =>
      line.known[0]?.contact === true && /^[\p{L}-]+\.?\s?:?\s.*[\d@]/u.test(line.text),
  },
  {
    role: 'notice',
    weight: 8,
    because: 'says to whom to write, below the report',
    signs: ['foot'],
    glyphs: AT,
    holds: ({ text }) => /\s/.test(text) && /\w@\w[\w-]*\.\w/.test(text),
  },
  {
    role: 'notice',
    weight: 8,
    because: 'a number to call, below the report',
    signs: ['foot', 'odd'],
    most: 6,
    holds: (line) => /^\+?[\d(][\d\s().-]{6,20}$/.test(line.text) && line.date === null,
  },
  {
    role: 'notice',
    weight: 5,
    because: 'a note with an asterisk, below the report',
    signs: ['at end', 'odd'],
    least: 4,
    most: 25,
    holds: (line, page) =>
      /^\*\s?\p{Lu}/u.test(line.text) && !/^\*/.test(page.lines[line.index - 1]?.text ?? ''),
  },
]

const OPENS_COPYRIGHT = /^(?:©|\([cC]\) )/

/** A person, an office, a number or an address: "Per Lind, Investor Relations". Links below a notice are none. */
function mayContact({ text, byline, any, words }: Line, { lexicon: { masthead } }: Page): boolean {
  return (
    byline !== null ||
    any.occupation ||
    any.contact ||
    (/[\d@]/.test(text) && !text.startsWith('www.')) ||
    words.some((word) => masthead.officeWords.includes(word) || masthead.pressWords.includes(word))
  )
}
