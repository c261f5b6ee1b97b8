import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

/** Who says last what a text tells. */
function originatorOf(text: string): string | undefined {
  const { statements } = analyze(articleFromText(text, { publisher: 'outlet' }), english)
  return statements.at(-1)?.chain.at(-1)?.name
}

test.each([
  ['Prosecutors say fragments at the site show that the shell came from the south.', 'Prosecutors'],
  ['An inspection found that the store had no power, Ann Ekdal said.', 'Ann Ekdal'],
  ['The Interior Ministry said footage shows that the dam broke.', 'Interior Ministry'],
  ['Our data show that both engines were running.', 'outlet'],
  ['According to the data which we have, both engines were running.', 'outlet'],
  ['Preliminary data show that both engines were running.', 'outlet'],
  ['A look into the books shows that 40 crowns were paid.', 'outlet'],
  ['“At last someone has said it was wrong,” Ann Ekdal said.', 'Ann Ekdal'],
])('what shows something is no source beside who tells of it: %s', (text, originator) => {
  expect(originatorOf(text)).toBe(originator)
})

test.each([
  ['A study found that the drug works.', 'A study'],
  ['Police data show that both engines were running.', 'Police data'],
  ['The data of a clinic show that the drug works.', 'The data of a clinic'],
  ['The ministry’s data show that prices fell in May.', 'The ministry'],
  ['Prosecutors say a report by the Dam Authority found that the dam broke.', 'Dam Authority'],
  ['Prosecutors say neighbours saw that the dam broke.', 'neighbours'],
  ['Local reporters said that the dam broke.', 'Local reporters'],
])('is a source of its own: %s', (text, originator) => {
  expect(originatorOf(text)).toBe(originator)
})
