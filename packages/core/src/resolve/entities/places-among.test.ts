import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

function typesOf(text: string): Record<string, string> {
  const { names } = analyze(articleFromText(text), english)
  return Object.fromEntries(names.map(({ start, end, type }) => [text.slice(start, end), type]))
}

test.each([
  ['Friends in Troy, Deary, Potlatch and Genesee have set up a fund.', 'Deary'],
  ['Fires burned in Boticas, Montalegre, Valpaços and Ribeira de Pena.', 'Ribeira de Pena'],
  ['Schools in Kamiah, Juliaetta and Nezperce were shut on Friday.', 'Juliaetta'],
  ['She is a teacher in the village of Marisol Quintana, near the river.', 'Marisol Quintana'],
])('a place, though hardly known: %s', (text, name) => {
  expect(typesOf(text)[name]).toBe('place')
})

test.each([
  ['Votes came from Boise, from Ann Deary and from Lewiston.', 'Ann Deary'],
  ['Ann Deary lost. Friends in Troy, Deary and Potlatch wept.', 'Ann Deary'],
  ['She works in the office of Marisol Quintana, near the river.', 'Marisol Quintana'],
])('a person all the same: %s', (text, name) => {
  expect(typesOf(text)[name]).toBe('person')
})
