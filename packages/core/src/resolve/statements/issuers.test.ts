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
  ['Four men died, the Interior Ministry’s press service said.', 'Interior Ministry'],
  ['Four men died, the press office of the Border Guard Committee said.', 'Border Guard Committee'],
  ['Four men died, the Interior Ministry’s website said.', 'Interior Ministry'],
  ['Four men died, according to a statement from the Interior Ministry.', 'Interior Ministry'],
  ['Four men died, a report by the Interior Ministry said.', 'Interior Ministry'],
  ['The Interior Ministry sent help. Four men died, its press service said.', 'Interior Ministry'],
  ['The Interior Ministry sent help. Four men died, the ministry’s figures show.', 'the ministry'],
  // a body that is told without a name
  ['Four men died, the ministry’s latest count shows.', 'the ministry'],
  ['Four men died, according to the ministry’s latest count.', 'the ministry'],
  ['Four men died, according to data from the health ministry.', 'the health ministry'],
  ['Four men died, a report by the police said.', 'the police'],
])('%s', (text, originator) => {
  expect(originatorOf(text)).toBe(originator)
})

test.each([
  // no document, no press office
  ['Four men died, the Interior Ministry’s enemies said.', 'the Interior Ministry’s enemies'],
  ['Four men died, a critic of the Interior Ministry said.', 'a critic of the Interior Ministry'],
  // about it, to it: not by it
  ['Four men died, a report on the Interior Ministry said.', 'a report on the Interior Ministry'],
  ['Four men died, a letter to the Interior Ministry said.', 'a letter to the Interior Ministry'],
  ['Four men died, a report on the ministry said.', 'a report on the ministry'],
  ['Four men died, a report by two friends said.', 'a report by two friends'],
  // a place issues nothing
  ['Four men died, a report from Oslo said.', 'a report from Oslo'],
  // nobody has been named
  ['Four men died, its press service said.', 'its press service'],
])('has its own words: %s', (text, originator) => {
  expect(originatorOf(text)).toBe(originator)
})
