import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../../language/language.ts'
import { loadLanguage } from '../../../language/load.ts'
import { findTold } from '../wordings/find.case.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

const circumstances = [
  ...['on Friday morning', 'Sunday night', 'late Sunday', 'earlier in the day', 'last week'],
  ...['a day later', 'two days later', 'the next day', 'this week', 'again', 'once more'],
  ...['ahead of the vote', 'after a meeting with the council'],
  ...['by phone', 'in an email', 'via email', 'in court papers', 'in a post on X'],
]

test.each([
  ...circumstances,
  ...[
    'by telephone from Orly',
    'hours after the vote',
    'minutes later',
    'with a smile',
    'following the vote',
  ],
  ...['in an interview published on Sunday', 'on condition of anonymity', 'without elaborating'],
])('what is told ends before who says it %s', (when) => {
  const told = ['the mayor | said | The road was open']
  expect(findTold(`The road was open, the mayor said ${when}.`, english)).toEqual(told)
})

test.each([
  ...circumstances,
  ...['after the match', 'through a spokesman', 'before the start of the trial'],
])('so it does before a source %s behind its verb', (when) => {
  const told = ['the mayor | said | The road was open']
  expect(findTold(`The road was open, said the mayor ${when}.`, english)).toEqual(told)
})

test.each([
  ...['on Friday morning', 'Sunday night', 'earlier in the day', 'a day later', 'the next day'],
  ...['ahead of the vote', 'by phone', 'once more', 'minutes later', 'again'],
])('and begins behind who said it %s', (when) => {
  const told = ['The mayor | said | that the road was open']
  expect(findTold(`The mayor said ${when} that the road was open.`, english)).toEqual(told)
})

test.each([
  // a clause and no circumstance
  ['The road was open, the mayor said the council knew.', ['the mayor | said | the council knew']],
  // what belongs to a source
  [
    'The road was open, said the head of the union in Orly.',
    ['the head of the union in Orly | said | The road was open'],
  ],
  [
    'The road was open, said a reporter of the Sunday Herald.',
    ['a reporter of the Sunday Herald | said | The road was open'],
  ],
  // the plan that they made
  [
    'The mayor said the plan that they made was dead.',
    ['The mayor | said | the plan that they made was dead'],
  ],
])('%s', (text, told) => {
  expect(findTold(text, english)).toEqual(told)
})
