import { expect, test } from 'vitest'
import { conflictsOf } from './two-reports.case.ts'

const wordingsOf = (one: string, other: string) =>
  conflictsOf(one, other).filter((found) => found.startsWith('wording'))

test.each([
  [
    'a word put for another',
    '“The north wall was rotten,” said mason Carla Boone.',
    'Mason Carla Boone said: “The north wall was stolen.”',
    'rotten | stolen',
  ],
  [
    'two halves of a sentence',
    '“I begged him to wait, and he laughed,” said Carla Boone.',
    'Boone put it so: “I begged him to run, and he laughed.”',
    'run | wait',
  ],
  [
    'only some of it quoted',
    'Watchman Lew Hanley called the alarm “a toy for children”.',
    'Hanley called the alarm “a toy for rich men”.',
    'children | rich men',
  ],
  [
    'exchanged words',
    '“It was a small fire in a big house,” said Carla Boone.',
    '“It was a big fire in a small house,” Boone said.',
    'big fire in a small | small fire in a big',
  ],
])('one quotation in two wordings: %s', (_, one, other, phrases) => {
  expect(wordingsOf(one, other)).toContain(`wording: ${phrases}`)
})

test.each([
  [
    'the same in another order',
    '“The wall was old and it had been badly kept,” said Carla Boone.',
    '“It was an old wall, and badly kept,” Boone said.',
  ],
  [
    'one cut short',
    '“The north wall was rotten and everybody knew it,” said Carla Boone.',
    '“The north wall was rotten,” Boone said.',
  ],
  [
    'a word that means the same',
    '“They stole our cows at night,” said Carla Boone.',
    '“They stole our cattle at night,” Boone said.',
  ],
  [
    'short forms',
    '“We did not see the smoke,” said Carla Boone.',
    '“We didn’t see the smoke,” Boone said.',
  ],
  [
    'another sentence',
    '“The north wall was rotten,” said Carla Boone.',
    '“My children were asleep upstairs,” Boone said.',
  ],
  [
    'two speakers',
    '“The north wall was rotten,” said Carla Boone.',
    '“The north wall was stolen,” said Lew Hanley.',
  ],
])('no two wordings: %s', (_, one, other) => {
  expect(wordingsOf(one, other)).toEqual([])
})
