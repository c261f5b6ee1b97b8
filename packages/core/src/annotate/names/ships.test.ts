import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { typesSettled } from './settled-types.case.ts'
import { settleShips } from './ships.ts'

const english = await loadLanguage('en')

/** The types of names, once ships are settled. */
const typesOf = (marked: string) => typesSettled(marked, settleShips, english)

test.each([
  ['The ferry [Santa Rita](person) sank. The [Santa Rita](place) was old.', ['other', 'other']],
  [
    'The [Santa Rita](place), a 98-metre vessel operated by [Ek](organization), sank.',
    ['other', 'organization'],
  ],
  ['The [Rita](person), an old car ferry, sank. The [Rita](person) burned.', ['other', 'other']],
  ['Divers went down to the [Rita](person), a passenger ferry. Nobody was found.', ['other']],
  ['The [Rita](person), a ferry, sank off [Orly](place).', ['other', 'place']],
  ['The [MV Helene](organization) sank. The [Helene](person) was new.', ['other', 'other']],
  ['They left a ship. The [Aurelia](person) came upon them.', ['other']],
])('%s: %j', (text, types) => {
  expect(typesOf(text)).toEqual(types)
})

test.each([
  ['The ferry company [Ek](organization) denied it.', ['organization']],
  ['The [Ek](person), a ferry captain, left.', ['person']],
  ['The [Ek](person), an old car ferry captain, left.', ['person']],
  ['The [Ek](organization), which has a ferry, left.', ['organization']],
  ['[Ann Ek](person), a sailor, left the ship. [Ann Ek](person) was old.', ['person', 'person']],
  ['The port of [Rafina](place), a ferry port, was shut.', ['place']],
  ['The ferry [Orly](place) left [Orly](place).', ['other', 'place']],
  ['They left a ship. The [Biden](person) administration acted.', ['person']],
  ['The [Aurelia](person) came upon them.', ['person']],
  ['The car-ferry’s owner, [Bo Lund](person), left.', ['person']],
])('%s: %j, as it was', (text, types) => {
  expect(typesOf(text)).toEqual(types)
})
