import { kindAt, places, TELLS } from './sight.ts'
import { most, some, type View, yes } from './view.ts'

/** Where a line stands on the page. */
export const placeViews: readonly View[] = [
  { name: 'any line', values: some, see: () => 0 },
  { name: 'place', values: places, see: ({ place }) => place },
  {
    name: 'from the title',
    values: ['no title', 'above', '0', '1', '2', '3', '4', 'further'],
    see: ({ index, page: { title } }) =>
      title === null ? 0 : index < title ? 1 : 2 + most(index - title, 5),
  },
  {
    name: 'from the first sentence',
    values: ['-4', '-3', '-2', '-1', '0', '1', '2'],
    see: ({ index, page }) => 4 + Math.max(-4, most(index - page.lead, 2)),
  },
  {
    name: 'from the last sentence',
    values: ['-2', '-1', '0', '1', '2', '3', '4', '5'],
    see: ({ index, page }) => 2 + Math.max(-2, most(index - page.close, 5)),
  },
  { name: 'from the top', values: ['0', '1'], see: ({ index }) => (index < 2 ? index : -1) },
  {
    name: 'from the bottom',
    values: ['0', '1'],
    see: ({ index, page }) => (index > page.lines.length - 3 ? page.lines.length - 1 - index : -1),
  },
  { name: 'among comments', values: some, see: ({ index, page }) => yes(index >= page.comments) },
  {
    name: 'sentences below',
    values: ['none', '1', '2', '3', 'more'].flatMap((count) => [count, `${count}, one itself`]),
    see: ({ index, survey }) =>
      2 * most(survey.tellingBelow[index] as number, 4) + kindAt(survey, index, TELLS),
  },
]
