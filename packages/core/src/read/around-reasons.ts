import { BRACKET, COLON } from './glyphs.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import { inside } from './place-on-page.ts'
import type { Reason } from './reason.ts'
import { SPEAKING } from './signs.ts'

/** What speaks for furniture, beside its wordings. */
export const aroundReasons: readonly Reason[] = [
  {
    role: 'furniture',
    weight: 3.5,
    because: 'a sentence above the title',
    signs: ['above title', 'whole'],
  },
  {
    role: 'furniture',
    weight: 5,
    because: 'a few small words on what a page offers',
    signs: ['unended', 'small'],
    uses: ['offer'],

    most: 6,
    holds: (line) => !line.any.telling,
  },
  {
    role: 'furniture',
    weight: 4,
    because: 'a word or two on comments',
    signs: ['unended'],
    uses: ['comment'],

    most: 3,
  },
  {
    role: 'furniture',
    weight: 2,
    because: 'stands beside the article on the page',
    signs: ['beside'],
  },
  {
    role: 'furniture',
    weight: 5,
    because: 'tells how long something plays',
    signs: ['unended'],
    glyphs: COLON,
    least: 1,

    most: 5,
    holds: (line) => PLAYS.test(line.text),
  },
  {
    role: 'furniture',
    weight: 5,
    because: 'a label in brackets: “[Chart: …]”',
    signs: ['odd'],
    glyphs: BRACKET,
    most: 30,
    holds: (line) => line.photo === null && /^\[\p{Lu}[^[\]]*\]$/u.test(line.text),
  },
  {
    role: 'furniture',
    weight: 6,
    because: 'a field of a mail',
    uses: ['mailField'],
    glyphs: COLON,
    holds: (line, page) =>
      isMailField(line) && [-2, -1, 1, 2].some((by) => isMailField(page.lines[line.index + by])),
  },
  {
    role: 'furniture',
    weight: 4,
    because: 'stands among the comments of readers',
    signs: ['in comments'],
  },
  {
    role: 'furniture',
    weight: 5,
    because: 'a number between dashes: of a page, or the sign of the end',
    signs: ['odd'],
    most: 1,
    holds: ({ text }) => /^[-–—]\s?\d+\s?[-–—]$/.test(text),
  },
  {
    role: 'furniture',
    weight: 3,
    because: 'a fragment after the end of the report',
    signs: ['foot'],
    most: 12,
    holds: (line, page) =>
      line.mark?.place !== 'article' &&
      (!line.tellsWhole || line.endedAsQuestion) &&
      page.close >= 0,
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'a short line above the title',
    signs: ['above title'],
    most: 8,
  },
  {
    role: 'furniture',
    weight: 2,
    because: 'a line above the title',
    signs: ['unended', 'above title'],
    least: 9,
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'a short line between the title and the report',
    signs: ['top', 'unended', 'below title'],

    most: 4,
    holds: (line, page) => !(line.bullet && page.lines[line.index + 1]?.bullet),
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'words of a menu',
    signs: ['unended'],
    most: 12,
    holds: (line) => line.known.length > 0 && line.known.every(({ menu }) => menu),
  },
  ...[SPEAKING, 1, 2].map(
    (least): Reason => ({
      role: 'furniture',
      weight: 1.5,
      because: `sounds ${least > 1 ? 'much ' : ''}as if a page spoke to its reader`,
      signs: ['speaking', 'whole'],
      holds: (line, page) =>
        line.mark?.place !== 'article' &&
        line.speech > least &&
        maySpeak(line) &&
        ((least < 1 && line.appeal < 1.5) || offers(line, page)),
    }),
  ),
  ...[1.5, 2.5].map(
    (least): Reason => ({
      role: 'furniture',
      weight: 3.2,
      because: `sounds ${least > 2 ? 'much ' : ''}as if a page spoke to its reader, amid its article`,
      signs: ['speaking', 'whole', 'in article'],
      holds: (line) =>
        line.mark?.role === null &&
        line.speech > least &&
        line.own.some(({ offer, press }) => offer || press) &&
        maySpeak(line),
    }),
  ),
  {
    role: 'furniture',
    weight: 3.2,
    because: 'asks the reader for something',
    signs: ['asking'],
  },
  {
    role: 'furniture',
    weight: 2,
    because: 'asks the reader for something, and offers something',
    signs: ['asking'],
    holds: (line, page) =>
      line.appeal >= 2.5 &&
      (!inside(line, page) ||
        line.hits.some(({ meaning, from, to }) => meaning.role === 'furniture' && to - from > 1)),
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'does little else',
    signs: ['asking'],
    holds: (line) => line.appeal >= 3.5,
  },
  {
    role: 'furniture',
    weight: 4,
    because: 'no letter and no digit',
    most: 0,
  },
  {
    role: 'furniture',
    weight: 5,
    because: 'counts comments, shares or minutes and nothing else',
    signs: ['odd'],
    uses: ['counted'],
    most: 3,
    holds: (line) => /^[\d.,]+\s?[KkMm]?\s\p{L}+$/u.test(line.text),
  },
  {
    role: 'furniture',
    weight: 3,
    because: 'counts comments, shares or minutes',
    signs: ['unended'],
    uses: ['counted'],

    most: 6,
    holds: (line, page) => line.date === null && /\d/.test(line.text) && !inside(line, page),
  },
]

// Duration 1:48 · LISTEN • 3:47
const PLAYS = /^\p{L}+\s(?:[•|·]\s)?\d{1,2}:\d{2}(?::\d{2})?$/u

/** "Subject: the dam", among the first lines. */
function isMailField(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.index < 15 &&
    line.date === null &&
    line.known[0]?.mailField === true &&
    /^[\p{L}-]+: /u.test(line.text)
  )
}

/** Longer lines tell something. */
const LONGEST_SPEECH = 60

/** Advice in a report speaks to its readers too, but of other things than a page: "Sign the form before you pay." */
function offers(line: Line, page: Page): boolean {
  return (
    line.speech > 2 || !inside(line, page) || line.own.some(({ offer, press }) => offer || press)
  )
}

/** A sentence of which nothing else is known: not whose picture it is, who wrote it, or that it is a notice. */
function maySpeak({ wordCount, hits, photo, byline, any }: Line): boolean {
  return (
    wordCount <= LONGEST_SPEECH &&
    photo === null &&
    byline === null &&
    !hits.some(({ meaning: { role } }) => role === 'notice' || role === 'credit') &&
    !any.occupation
  )
}
