import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { typesSettled } from './settled-types.case.ts'
import { settleStorms } from './storms.ts'

const english = await loadLanguage('en')

/** The types of names, once storms are settled. */
const typesOf = (marked: string) => typesSettled(marked, settleStorms, english)

test.each([
  ['[Hurricane Rita](person) made landfall, and [Rita](person) left.', ['other', 'other']],
  ['Cyclone [Phailin](person) slowed; [Phailin](person) came ashore.', ['other', 'other']],
  ['the remnants of tropical storm [Ofelia](person)', ['other']],
  ['[Typhoon Haiyan](organization) struck [Cebu](place).', ['other', 'place']],
  ['Hurricane [Florence](place) reached [Florence](place).', ['other', 'place']],
  ['[Storm Ciarán](place) was worse, [Ciarán](person) lasted.', ['other', 'other']],
])('%s: %j', (text, types) => {
  expect(typesOf(text)).toEqual(types)
})

test.each([
  ['They want to storm [Paris](place).', ['place']],
  ['The storm, [Rita Ek](person) said, was strong.', ['person']],
  ['[Rita Ek](person) fled from Hurricane [Rita](person).', ['person', 'other']],
  ['[Hurricane Rita Relief Fund](organization)', ['organization']],
  ['a storm. [Rita](person) stayed', ['person']],
  ['[Haiyan](person) spoke.', ['person']],
])('%s: %j, as it was', (text, types) => {
  expect(typesOf(text)).toEqual(types)
})
