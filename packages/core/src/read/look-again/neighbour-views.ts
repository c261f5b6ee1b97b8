import { isParagraph, rowOfShortLines } from '../short-lines.ts'
import { tellsOfElse } from '../told-nearby.ts'
import { shapes } from './shapes.ts'
import { FURNITURE, kindAt, NOTICE, TELLS } from './sight.ts'
import { most, pair, shape, some, type View, yes } from './view.ts'

const above: View = { name: 'above it', values: shapes, see: (sight) => sight.above }
const below: View = { name: 'below it', values: shapes, see: (sight) => sight.below }

const nextTwo: readonly string[] = ['none', 'second', 'first', 'both']
const counts = ['0', '1', '2', 'more'].flatMap((count) => [count, `${count}, full stop`])

/** What its neighbours look like: a line is what they are, or what stands between them. */
export const neighbourViews: readonly View[] = [
  shape,
  { ...above, byPlace: 'only' },
  { ...below, byPlace: 'only' },
  pair('above and below it', above, below),
  pair('above it and itself', above, shape),
  pair('itself and below it', shape, below),
  {
    name: 'sentences next below',
    values: nextTwo,
    see: ({ index, survey }) =>
      2 * kindAt(survey, index + 1, TELLS) + kindAt(survey, index + 2, TELLS),
  },
  {
    name: 'sentences next above',
    values: nextTwo,
    see: ({ index, survey }) =>
      2 * kindAt(survey, index - 1, TELLS) + kindAt(survey, index - 2, TELLS),
  },
  besideIt('furniture', FURNITURE),
  besideIt('notices', NOTICE),
  {
    name: 'furniture in the report above',
    values: counts,
    see: ({ index, line, survey }) =>
      2 * most(survey.furnitureAbove[index] as number, 3) + Number(line.ended),
    byPlace: 'only',
  },
  {
    name: 'notices in the report above',
    values: counts,
    see: ({ index, line, survey }) =>
      2 * most(survey.noticesAbove[index] as number, 3) + Number(line.ended),
    byPlace: 'only',
  },
  {
    name: 'short lines in a row',
    values: ['1', '2', '3', '4', '5', '6', '7'],
    see: ({ index, page }) => rowOfShortLines(index, page.lines) - 1,
    byPlace: 'too',
  },
  {
    name: 'between paragraphs',
    values: ['tells of the same', 'tells of something else'],
    see: ({ index, line, page: { lines } }) => {
      if (line.ended || line.wordCount < 4 || line.wordCount > 16) return -1
      if (!isParagraph(lines[index - 1]) || !isParagraph(lines[index + 1])) return -1
      return Number(tellsOfElse(line, lines))
    },
  },
  { name: 'blank above', values: some, see: ({ line }) => yes(line.blankBefore) },
  {
    name: 'blank below',
    values: some,
    see: ({ index, page }) => yes(page.lines[index + 1]?.blankBefore === true),
  },
]

/** Which of the two lines above and the two below are worded so: “0110” for those right beside it. */
function besideIt(what: string, kind: number): View {
  return {
    name: `${what} beside it`,
    values: Array.from({ length: 16 }, (_, bits) => bits.toString(2).padStart(4, '0')),
    see: ({ index, survey }) =>
      8 * kindAt(survey, index - 2, kind) +
      4 * kindAt(survey, index - 1, kind) +
      2 * kindAt(survey, index + 1, kind) +
      kindAt(survey, index + 2, kind),
  }
}
