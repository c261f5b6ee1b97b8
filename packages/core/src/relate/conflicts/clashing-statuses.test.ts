import { expect, test } from 'vitest'
import { conflictsOf } from './two-reports.case.ts'

const statusesOf = (one: string, other: string) =>
  conflictsOf(one, other).filter((found) => found.startsWith('status'))

test.each([
  [
    'none of a kind, and some of it',
    'None of the tank wagons of the train had leaked, the railway said.',
    'Three tank wagons of the train leaked on Monday, the fire brigade said.',
  ],
  [
    'no thing, in some place',
    'No houses in the village of Brod were damaged, the mayor said.',
    'Twenty houses in the village of Brod were damaged, neighbours said.',
  ],
  [
    'what somebody denies',
    'Nepal denied that any gate of the barrage at Orlu had been opened.',
    'The gates of the barrage at Orlu were opened at night, farmers said.',
  ],
  [
    'a rumour that is none',
    'Reports of the closure of the Oldhaven works are unfounded, the owner said.',
    'The Oldhaven works were closed on Monday, the union said.',
  ],
  [
    'what was not done',
    'The Oldhaven club failed to pay the players in May, the league said.',
    'The Oldhaven club paid the players in May, its chairman said.',
  ],
])('a conflict of status: %s', (_, one, other) => {
  expect(statusesOf(one, other)).not.toEqual([])
})

test.each([
  [
    'both deny it',
    'None of the tank wagons of the train had leaked, the railway said.',
    'No tank wagon of the train leaked, the fire brigade said.',
  ],
  [
    'both say it',
    'No houses in the village of Brod were damaged, the mayor said.',
    'The houses in the village of Brod were undamaged, neighbours said.',
  ],
  [
    'a rumour that is none, and what is so',
    'Reports of the closure of the Oldhaven works are unfounded, the owner said.',
    'The Oldhaven works were open on Monday, the union said.',
  ],
  [
    'one of somebody’s own people',
    'Sergeant Dale Orrin was found guilty of fraud by a jury in Oldhaven.',
    'Orrin’s brother Keith was acquitted by a jury in Oldhaven.',
  ],
])('no conflict of status: %s', (_, one, other) => {
  expect(statusesOf(one, other)).toEqual([])
})
