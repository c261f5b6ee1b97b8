import { HASH, POINTER, SLASH } from './glyphs.ts'
import { isOneOfLinks } from './links-between.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import type { Reason } from './reason.ts'
import { isParagraph, rowOfShortLines } from './short-lines.ts'
import { tellsNothingOf, tellsOfElse } from './told-nearby.ts'

/** What speaks for links, contents and forms: lines that stand together. */
export const linkReasons: readonly Reason[] = [
  {
    role: 'furniture',
    weight: 4,
    because: 'an address of the web in a short line',
    signs: ['unended'],
    glyphs: SLASH,
    most: 12,
    holds: (line) => /(?:^|\s)https?:\/\/\S+$/.test(line.text),
  },
  {
    role: 'furniture',
    weight: 3,
    because: 'belongs to the list or form above',
    signs: ['unended', 'in furniture'],

    most: 25,
    holds: (line) => line.byline?.labelled !== true,
  },
  {
    role: 'furniture',
    weight: 3,
    because: 'a question in the list of links above',
    signs: ['question', 'in furniture'],
    most: 14,
  },
  {
    role: 'furniture',
    weight: 6,
    because: 'a quotation printed large: it stands in a paragraph near by',
    signs: ['unended', 'odd'],
    least: 3,
    most: 30,
    holds: isPrintedLarge,
  },
  {
    role: 'furniture',
    weight: 4.5,
    because: 'one of two lines or more without a full stop between paragraphs',
    signs: ['inside', 'unended'],
    least: 4,
    most: 16,
    holds: (line, page) => isOneOfLinks(line, page),
  },
  {
    role: 'furniture',
    weight: 3,
    because: 'tells of something else than the lines around it',
    signs: ['inside', 'unended'],
    least: 6,
    most: 16,
    holds: (line, page) =>
      [-1, 1].every((by) => isParagraph(page.lines[line.index + by])) &&
      tellsOfElse(line, page.lines),
  },
  ...(
    [
      ['body', -2.5],
      ['furniture', 1.5],
    ] as const
  ).map(
    ([role, weight]): Reason => ({
      role,
      weight,
      because: 'a sentence below the report of which it, or the title above it, says no word',
      signs: ['foot', 'whole'],
      holds: (line, page) =>
        line.index > page.close + 1 &&
        line.mark?.place !== 'article' &&
        (tellsNothingOf(line, page) || isTeaser(line, page)),
    }),
  ),
  {
    role: 'furniture',
    weight: 3.5,
    because: 'below what is printed around the report, and not alone',
    signs: ['inside', 'after furniture', 'unended'],

    least: 4,
    most: 14,
    holds: (line, page) =>
      !line.bullet &&
      !line.tellsWhole &&
      !line.text.endsWith(':') &&
      rowOfShortLines(line.index, page.lines) >= 2,
  },
  {
    role: 'furniture',
    weight: 4.5,
    because: 'what the label above it asks for',
    signs: ['unended', 'after furniture'],

    most: 14,
    holds: (line, page) =>
      !line.bullet &&
      line.date?.whole !== true &&
      page.lines[line.index - 1]?.text.endsWith(':') === true,
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'a few words below what is printed around the report',
    signs: ['inside', 'ended', 'after furniture'],

    most: 3,
  },
  {
    role: 'furniture',
    weight: 5,
    because: 'a line of the contents: it is printed again below',
    signs: ['in furniture'],
    holds: (line, page) => line.short && (page.printed.get(line.text) ?? 0) >= 2,
  },
  {
    role: 'furniture',
    weight: 5,
    because: 'points to another page with an arrow',
    signs: ['unended'],
    glyphs: POINTER,
    most: 20,
    holds: (line) => line.short && /^[←<]\s?\S|\S\s?[→»›>]\s*$/.test(line.text),
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'an arrow or a row of links',
    signs: ['unended'],
    glyphs: POINTER | SLASH,
    most: 60,
    holds: (line) =>
      line.short &&
      (/^[‹«»]/.test(line.text) || (line.text.match(/\s[|•·›>]\s|\s\/\s/g)?.length ?? 0) >= 2),
  },
  {
    role: 'furniture',
    weight: 6,
    because: 'an address of the web and nothing else',
    most: 30,
    holds: (line) =>
      (line.mayHoldAddress || (line.glyphs & (SLASH | HASH)) !== 0) &&
      /^(?:https?:\/\/|www\.)\S+$|^@\w+$|^#\w+(?:\s+#\w+)*$/.test(line.text),
  },
  {
    role: 'furniture',
    weight: 2,
    because: 'the same short line stands in several places',
    signs: ['unended'],
    most: 6,
    holds: (line, page) => line.index !== page.title && (page.printed.get(line.text) ?? 0) >= 3,
  },
]

/** What is told below the title of another report. */
function isTeaser({ index }: Line, page: Page): boolean {
  const above = page.lines[index - 1] as Line
  return !above.ended && above.wordCount >= 4 && tellsNothingOf(above, page)
}

/** Quotations are printed large within so many lines of where they are said. */
const NEAR = 12

/** “We have forty bees” beside “We have forty bees and one cat,” she said. */
function isPrintedLarge({ index, text, quoted }: Line, { lines }: Page): boolean {
  if (!quoted) return false
  const said = text.slice(1, -1)
  for (let i = Math.max(0, index - NEAR); i <= index + NEAR; i++) {
    const line = lines[i]
    if (line && i !== index && line.text.length > text.length && line.text.includes(said))
      return true
  }
  return false
}
