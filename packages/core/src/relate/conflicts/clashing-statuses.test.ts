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
  [
    'what is planned, and what is so',
    'Coach Bruno Varela will leave the Oldhaven club in June, its chairman said.',
    'Coach Bruno Varela is staying at the Oldhaven club, his agent said.',
  ],
  [
    'what a later report says has not happened',
    'Work on the new bridge at Oldhaven has begun on Monday, the mayor said.',
    'No work on the new bridge at Oldhaven had begun on Tuesday, the county said.',
  ],
  [
    'a phrase of each side',
    'The probe Halden touched down on the comet Orlu, the agency said.',
    'The probe Halden smashed into the comet Orlu, an engineer said.',
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
  [
    'what may be, and what is so',
    'Coach Bruno Varela may leave the Oldhaven club in June, its chairman said.',
    'Coach Bruno Varela is staying at the Oldhaven club, his agent said.',
  ],
  [
    'two times of what changes',
    'The bridge at Oldhaven was closed on Monday, the mayor said.',
    'The bridge at Oldhaven was open on Tuesday, the county said.',
  ],
  [
    'two things of one kind',
    'The north bridge at Oldhaven was closed, the mayor said.',
    'The south bridge at Oldhaven was open, the county said.',
  ],
])('no conflict of status: %s', (_, one, other) => {
  expect(statusesOf(one, other)).toEqual([])
})
