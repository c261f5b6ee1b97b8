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
  ['No houses in the village were damaged.', 'No houses in the village were damaged'],
  ['None of the tank wagons had leaked.', 'None of the tank wagons had leaked'],
  ['Not one of the guests was injured.', 'Not one of the guests was injured'],
  ['Neither driver was charged over the crash.', 'Neither driver was charged'],
  ['Nobody who was in the hall was harmed by the gas.', 'Nobody who was in the hall was harmed'],
  ['At no time were the doors of the hall locked.', 'At no time were the doors of the hall locked'],
  ['The club failed to pay its players in May.', 'failed to pay'],
  ['The bridge has yet to reopen to lorries.', 'has yet to reopen'],
  ['It is untrue that the gates were open.', 'untrue that'],
  ['Rumours of a merger are unfounded.', 'are unfounded'],
  ['The mayor called reports of his arrest a lie.', 'a lie'],
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
  'Nobody is missing any more on the island.',
  'The decision to close the mine was wrong.',
  'Reports in the press that food had not come are baseless.',
  'The mayor called the report of the commission a masterpiece.',
  'The engine failed on Monday.',
  'The talks have yet another round to go.',
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
  ['None of the tank wagons had leaked.', ['leaked']],
  ['No houses in the village were damaged.', ['houses', 'damaged']],
  ['Nobody on board the ferry was hurt.', ['hurt']],
  ['The army was unable to retake the town.', ['retake']],
  ['At no time were the doors locked.', ['locked']],
  [
    'It is not true that strikers were replaced: all of them are at work.',
    ['replaced', 'strikers'],
  ],
  ['Rumours of a merger are unfounded.', ['merger']],
])('what is denied: %s', (text, words) => {
  const [statement] = analyze(articleFromText(text), english).statements
  expect(statement?.denial?.stems).toEqual(words.map(english.vocabulary.stem).sort())
})
