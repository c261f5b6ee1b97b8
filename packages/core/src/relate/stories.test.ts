import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'
import { relate } from './index.ts'

const english = await loadLanguage('en')

const fires = [
  'Three people died when a fire swept through a block of flats in Harwick on Monday night. Police arrested a lodger who had quarrelled with his landlord over the rent. The mayor, Helen Marsh, asked why the alarm had been silent.',
  'A fire in a block of flats near the harbour of Ostrava burned for nine hours. Nobody died. Pavel Dvorak, who mends clocks on the ground floor, saved the tower clock of the chapel; the smoke could be seen from the border.',
]

/** How many stories the fires are, of which these days are known. */
function storiesOf(...days: readonly (string | undefined)[]): number {
  const analyses = fires.map((text, at) =>
    analyze(articleFromText(text, { publishedAt: days[at] }), english),
  )
  return relate(analyses).stories.length
}

test('what is a little alike is one story on one day, not weeks apart', () => {
  expect(storiesOf('2021-05-04', '2021-05-04')).toBe(1)
  expect(storiesOf('2021-05-04', '2021-05-18')).toBe(2)
})

test('nor where no day is known, or only one', () => {
  expect(storiesOf()).toBe(2)
  expect(storiesOf('2021-05-04')).toBe(2)
})
