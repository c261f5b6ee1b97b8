import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

/** The roles of whoever is called so in a text. */
function rolesOf(name: string, text: string): string[] | undefined {
  const { entities } = analyze(articleFromText(text), english)
  return entities.find((entity) => entity.variants.includes(name))?.roles
}

test.each([
  ['Regional Governor Ann Ek left on Monday.', ['Regional Governor']],
  [
    'The former head of testing at Halvorsen, Ann Ek (46), said so.',
    ['former head of testing at Halvorsen'],
  ],
  ['Ann Ek, the head of the clinic, said so.', ['head of the clinic']],
])('%s', (text, roles) => {
  expect(rolesOf('Ann Ek', text)).toEqual(roles)
})

test.each([
  'A spokesperson for Ann Ek said that she had left.',
  'A former aide to Ann Ek was arrested on Monday.',
])('somebody else’s role, or none: %s', (text) => {
  expect(rolesOf('Ann Ek', text) ?? []).toEqual([])
})
