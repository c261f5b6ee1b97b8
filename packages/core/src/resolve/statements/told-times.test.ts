import { beforeAll, expect, it } from 'vitest'
import { analyze } from '../../analyze.ts'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function whenIn(text: string) {
  const { statements, times } = analyze(
    articleFromText(text, { publishedAt: '2027-03-10' }),
    english,
  )
  return statements.flatMap((one) =>
    one.times.map((at) => text.slice(times[at]?.start, times[at]?.end)),
  )
}

it.each([
  'Unemployment fell to its lowest since March 2009.',
  'Sales rose more than in 2019.',
  'Exports fell 4 percent compared with 2025.',
  'Profit was $12 million, up from 2025.',
  'As of Friday, 40 people were missing.',
  'The bridge must be mended by June.',
  'The road is closed until May.',
  'Ann Ek, who won the race in 2022, denied it to the board.',
  'The state owns a share of the bank, which it rescued in 2009.',
])('is not when it happened: %s', (text) => {
  expect(whenIn(text)).toEqual([])
})

it.each([
  ['The dam broke on Friday.', 'Friday'],
  ['The road has been closed since Monday.', 'Monday'],
  ['The mill burned down in May 2026.', 'May 2026'],
  ['Ann Ek, who won the race in 2022, resigned on Friday.', 'Friday'],
  ['The ship sank off Orly, where it had run aground on Friday.', 'Friday'],
  ['It was built then, by Ann Ek, in 1999.', '1999'],
])('is when it happened: %s', (text, time) => {
  expect(whenIn(text)).toEqual([time])
})
