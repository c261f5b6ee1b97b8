import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { annotate } from '../index.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

test.each([
  // the cue itself names nothing
  ['They met what critics called “a farce”.', ['direct']],
  ['They met what Ann Ek called “fury” from tenants.', ['mixed']],
  ['Ann Ek called the vote “a farce”.', ['mixed']],
  // a name in quotation marks is no speech
  ['Ann Ek said the ship called “Widow” had sunk.', ['indirect']],
  ['Ann Ek said the film “Widow” was bad.', ['indirect']],
])('%s', (text, kinds) => {
  const found = annotate(articleFromText(text), english).attributions
  expect(found.map(({ kind }) => kind)).toEqual(kinds)
})

test.each([
  ['Regional police chief Bo Li said it was late.', 'Regional police chief'],
  ['A niece of Bo Li said it was late.', null],
  ['A study from Bo Li said it was late.', null],
  ['The Bo Li campaign said it was late.', null],
])('the role in: %s', (text, role) => {
  const [found] = annotate(articleFromText(text), english).attributions
  expect(found?.role).toBe(role)
})
