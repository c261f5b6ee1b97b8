import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { plainWords } from '../words.case.ts'
import { isFirsthand } from './firsthand.ts'

const english = await loadLanguage('en')

test.each([
  [true, 'At the hospital we counted two dead.'],
  [true, 'We have carried our neighbours up from the ravine.'],
  [true, 'I recently visited the camp.'],
  [false, 'We ask for pipes as well.'],
  [false, 'I would not bet on it.'],
  [false, 'Volunteers counted two dead.'],
  [false, 'The soldiers who wanted us gone left.'],
])('firsthand: %s: %s', (firsthand, text) => {
  const { tokens } = analyze(articleFromText(text), english)
  expect(isFirsthand(plainWords(text, tokens), english.speech)).toBe(firsthand)
})
