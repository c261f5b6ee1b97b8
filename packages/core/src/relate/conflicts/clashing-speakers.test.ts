import { expect, test } from 'vitest'
import { conflictsOf } from './two-reports.case.ts'

const speakersOf = (one: string, other: string) =>
  conflictsOf(one, other).filter((found) => found.startsWith('speaker'))

test.each([
  [
    'all of it',
    '“The old mill saved the whole street,” said Mayor Carla Boone.',
    '“The old mill saved the whole street,” said fire chief Lew Hanley.',
    'The old mill saved the whole street',
  ],
  [
    'only some of it quoted',
    'Mayor Carla Boone called the alarm “a toy for rich men”.',
    'Watchman Lew Hanley called the alarm “a toy for rich men”.',
    'a toy for rich men',
  ],
  [
    'somebody named only before',
    'Carla Boone lives next door. “They were afraid of the flames,” she said.',
    '“They were afraid of the flames,” said watchman Lew Hanley.',
    'They were afraid of the flames',
  ],
])('one quotation of two speakers: %s', (_, one, other, words) => {
  expect(speakersOf(one, other)).toContain(`speaker: ${words} | ${words}`)
})

test.each([
  [
    'a word put for another',
    '“The old mill saved the street,” said Mayor Carla Boone.',
    '“The new mill saved the street,” said fire chief Lew Hanley.',
  ],
  [
    'one who may be the other',
    'Carla Boone and Lew Hanley came at night. “They were afraid of the flames,” she said.',
    '“They were afraid of the flames,” said watchman Lew Hanley.',
  ],
  [
    'a form of one name',
    '“The old mill saved the whole street,” said Mayor Carla Boone.',
    '“The old mill saved the whole street,” Boone said.',
  ],
  [
    'few words',
    '“It was terrible,” said Mayor Carla Boone.',
    '“Just terrible, terrible,” said watchman Lew Hanley.',
  ],
])('no two speakers: %s', (_, one, other) => {
  expect(speakersOf(one, other)).toEqual([])
})
