import { FIRST_IN_CAPITALS } from './shapes.ts'
import { most, pair, some, type View, yes } from './view.ts'

const length: View = {
  name: 'words',
  values: ['0', '1', '2', '3', '4-5', '6-8', '9-14', '15-24', '25-40', 'more'],
  see: (sight) => sight.length,
  byPlace: 'too',
}
const end: View = {
  name: 'end',
  values: ['full stop', 'question', 'colon', 'comma', 'none'],
  see: (sight) => sight.end,
  byPlace: 'too',
}
const capitals: View = {
  name: 'capitals',
  values: ['none', 'few', 'half', 'most', 'all'],
  see: (sight) => sight.capitals,
}

/** How a line is printed, and what it has the form of. */
export const formViews: readonly View[] = [
  length,
  end,
  capitals,
  {
    ...pair('capitals, end and words', capitals, pair('end and words', end, length)),
    see: (sight) =>
      (sight.capitals * end.values.length + sight.end) * length.values.length + sight.length,
  },
  { name: 'figures', values: ['few', 'some', 'many', 'most'], see: ({ figures }) => figures - 1 },
  {
    name: 'start',
    values: ['capital', 'small', 'figure', 'quotation', 'bracket', 'dash', 'other'],
    see: ({ line }) => startOf(line.text),
  },
  {
    name: 'in brackets',
    values: some,
    see: ({ line }) => yes(isInBrackets(line.text)),
    byPlace: 'too',
  },
  {
    name: 'all in capitals',
    values: some,
    see: ({ shape }) => yes(shape >= FIRST_IN_CAPITALS),
    byPlace: 'too',
  },
  { name: 'sentence inside', values: some, see: ({ line }) => yes(line.tellsWhole) },
  { name: 'quotation', values: some, see: ({ line }) => yes(line.quoted) },
  { name: 'mark of a list', values: some, see: ({ line }) => yes(line.bullet) },
  { name: 'label', values: some, see: ({ line }) => yes(line.labelled), byPlace: 'too' },
  {
    name: 'date',
    values: ['all of it', 'most of it', 'some of it'],
    see: ({ line: { date } }) => (date === null ? -1 : date.whole ? 0 : date.mostly ? 1 : 2),
    byPlace: 'too',
  },
  {
    name: 'names',
    values: ['none', 'one', 'several'].flatMap((count) => [count, `by ${count}`]),
    see: ({ line: { byline } }) =>
      byline === null ? -1 : 2 * most(byline.names.length, 2) + Number(byline.labelled),
    byPlace: 'too',
  },
  {
    name: 'name of an office',
    values: some,
    // words are cut out only where they are asked for
    see: ({ line, page: { lexicon } }) =>
      yes(
        line.byline !== null &&
          line.words.some((one) => lexicon.masthead.officeWords.includes(one)),
      ),
  },
  {
    name: 'picture',
    values: ['credited', 'described'],
    see: ({ line: { photo } }) => (photo === null ? -1 : Number(photo.described)),
    byPlace: 'too',
  },
  { name: 'time of day', values: some, see: ({ line }) => yes(line.clock) },
  { name: 'address', values: some, see: ({ line }) => yes(line.mayHoldAddress), byPlace: 'too' },
  {
    name: 'printed so often',
    values: ['twice', 'more'],
    see: ({ line, page }) => most((page.printed.get(line.text) ?? 0) - 2, 1),
  },
  {
    name: 'of the masthead’s people',
    values: some,
    see: ({ line, page }) => yes(page.people.includes(line.text)),
  },
]

const CAPITAL = 0
const SMALL = 1
const FIGURE = 2
const OTHER = 6
const signs = new Map(
  ['"“\'‘«„', '([', '—–-'].flatMap((some, at) => [...some].map((sign) => [sign, at + 3] as const)),
)
const LETTER = /^(?:(?<capital>\p{Lu})|\p{Ll})/u

function startOf(text: string): number {
  const sign = text.charAt(0)
  if (sign >= 'a' && sign <= 'z') return SMALL
  if (sign >= 'A' && sign <= 'Z') return CAPITAL
  if (sign >= '0' && sign <= '9') return FIGURE
  const found = signs.get(sign)
  if (found !== undefined) return found
  const letter = LETTER.exec(text)
  if (!letter) return OTHER
  return letter.groups?.['capital'] ? CAPITAL : SMALL
}

function isInBrackets(text: string): boolean {
  const first = text.charAt(0)
  if (first !== '(' && first !== '[') return false
  return text.endsWith(')') || text.endsWith(']')
}
