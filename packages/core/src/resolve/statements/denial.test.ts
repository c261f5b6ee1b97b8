import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

function denials(text: string): (string | null)[] {
  return analyze(articleFromText(text), english).statements.map(({ denial }) =>
    denial ? text.slice(denial.start, denial.end) : null,
  )
}

test.each([
  ['The siren did not sound before the wave came.', 'did not sound'],
  ['The company has paid nothing to the blackmailers.', 'has paid nothing'],
  ['Nobody was hurt in the fire at the depot.', 'Nobody was hurt'],
  ['There is no evidence that the votes were forged.', 'no evidence that'],
  ['It is not true that the gates were open.', 'not true that'],
  ['Stories that the gates were open are untrue.', 'are untrue'],
  ['There will be no strike on the railway this week.', 'will be no strike'],
])('%s', (text, denial) => {
  expect(denials(text)).toEqual([denial])
})

test.each([
  'The siren sounded before the wave came.',
  'The notice was nailed to the door of the north gate.',
  'Hundreds walked home without shoes after the flood.',
  'The ferry did not sail until the storm was over.',
  'The ferry is no longer out of service.',
  'The mayor said that the report about the ferry was false.',
  'The flood was not only the fault of the dam.',
  'Not all of the villages were reached by boat.',
  'The flood cost no fewer than 32 lives.',
  'The gates will open no later than Monday.',
])('nothing is denied: %s', (text) => {
  expect(denials(text)).toEqual([null])
})

test.each([
  ['There was no release of radioactive water.', ['radioactive', 'release', 'water']],
  ['The police have no one in custody.', ['custody']],
  ['The company has paid nothing to the blackmailers.', ['paid']],
  ['No order was ever issued against the dairy.', ['order', 'issued']],
  ['The exchange of prisoners never took place.', ['exchange']],
  ['The raid did not happen.', ['raid']],
])('what is denied: %s', (text, words) => {
  const [statement] = analyze(articleFromText(text), english).statements
  expect(statement?.denial?.stems).toEqual(words.map(english.vocabulary.stem).sort())
})
