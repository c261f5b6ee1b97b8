import { wordingWeight } from '../wording-weight.ts'
import { kindAt, stepOf, TELLS } from './sight.ts'
import { most, some, type View } from './view.ts'

const strengths: readonly string[] = ['weakly', 'well', 'surely']

/** How a line is worded. */
export const wordViews: readonly View[] = [
  {
    name: 'asks the reader',
    values: ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
    see: ({ line }) => Math.floor(most(line.appeal, 4) * 2),
    byPlace: 'too',
  },
  {
    name: 'voice',
    values: [
      'reports',
      'rather reports',
      'neither',
      'rather speaks',
      'speaks',
      'much speaks',
      'shouts',
    ],
    see: ({ line }) => stepOf(line.speech, [-1.2, -0.6, 0, 0.5, 1, 2]),
    byPlace: 'too',
  },
  ...(['furniture', 'notice', 'credit', 'caption'] as const).map(
    (role): View => ({
      name: `worded like ${role}`,
      values: strengths,
      see: ({ line }) => stepOf(wordingWeight(line, role).weight, [0, 1.9, 3.9]) - 1,
      byPlace: 'too',
    }),
  ),
  {
    name: 'tells',
    values: some,
    see: ({ index, survey }) => kindAt(survey, index, TELLS) - 1,
    byPlace: 'too',
  },
  {
    name: 'words of a menu',
    values: ['some', 'many', 'most'],
    see: ({ line: { known, any } }) =>
      any.menu ? Math.ceil((3 * known.filter(({ menu }) => menu).length) / known.length) - 1 : -1,
  },
]

/** The words of a line that is used for something, and how it ends: “4-8, full stop”. */
export const sizesAndEnds: View = {
  name: 'words and end',
  values: ['1-3', '4-8', '9-24', 'more'].flatMap((size) => [`${size}, open`, `${size}, full stop`]),
  see: ({ line }) => 2 * stepOf(line.wordCount, [3, 8, 24]) + Number(line.ended),
}
