import { describe, expect, test } from 'vitest'
import { conflictsOf } from './two-reports.case.ts'

describe('numbers and times that cannot both hold', () => {
  test.each([
    // no later than that, and later
    [
      'Warnings had reached every worker of the tannery by 10:30 p.m., the mayor said.',
      'Warnings reached the workers of the tannery at 11:15 p.m., a nurse said.',
      'date: 10:30 p.m. | 11:15 p.m.',
    ],
    // those of some to whom something happened are all to whom it happened
    [
      'Most workers were asleep, and 63 of them are missing, the mayor said.',
      'A hundred and ten workers are missing, a priest said.',
      'number: 63 | A hundred and ten',
    ],
    // by how much something changed
    [
      'Sales of the tannery had risen by 7.2 per cent, the owner said.',
      'Sales of the tannery grew by just 2.7 per cent, the tax office said.',
      'number: 2.7 per cent | 7.2 per cent',
    ],
    // what is held against a limit is none
    [
      'The fire engine was going at 90 kph, within the limit, its driver said.',
      'The fire engine was going at 130 kph, a witness said.',
      'number: 130 kph | 90 kph',
    ],
    // how often, in a word
    [
      'The roof of the tannery was repaired three times, the mayor said.',
      'The roof of the tannery was repaired twice, a nurse said.',
      'number: three | twice',
    ],
    // a part of a number that is told, and a number that is another
    [
      'The fire service said that 38 of its 260 workers were injured.',
      'The fire injured 57 workers, a nurse said.',
      'number: 38 | 57',
    ],
    // a scale that one does not name
    [
      'A magnitude 6.4 earthquake shook the tannery on Sunday, the mayor said.',
      'The geological survey measured the tremor in the tannery at 5.8.',
      'number: 5.8 | magnitude 6.4',
    ],
    // lengths in parts, and clock times with a full stop
    [
      'The workers were in the cellar of the tannery for two hours and 20 minutes, the mayor said.',
      'The workers were in the cellar of the tannery for four hours and ten minutes, a nurse said.',
      'number: four hours and ten minutes | two hours and 20 minutes',
    ],
    // how many by an hour, and how many by the same or an earlier one
    [
      'By five in the afternoon 38 workers of the tannery had been rescued, the mayor said.',
      'By noon 51 workers of the tannery had been rescued, a nurse said.',
      'number: 38 | 51',
    ],
    [
      'The workers were in the cellar of the tannery for nearly five hours, the mayor said.',
      'The workers were in the cellar of the tannery for more than seven hours, a nurse said.',
      'number: more than seven hours | nearly five hours',
    ],
    [
      'The workers were in the cellar of the tannery for eleven weeks, the mayor said.',
      'The workers were in the cellar of the tannery for nearly five months, a nurse said.',
      'number: eleven weeks | nearly five months',
    ],
    [
      'The roof of the tannery fell in at 3.30 in the afternoon, the mayor said.',
      'The roof of the tannery fell in at six in the evening, a nurse said.',
      'date: 3.30 in the afternoon | six in the evening',
    ],
  ])('%s %s', (one, two, conflict) => {
    expect(conflictsOf(one, two)).toContain(conflict)
  })

  test.each([
    [
      'Warnings had reached every worker of the tannery by 11:15 p.m., the mayor said.',
      'Warnings reached the workers of the tannery at 10:30 p.m., a nurse said.',
    ],
    [
      'The workers are to be back by the end of March, the mayor said.',
      'The workers are to be back before April, a priest said.',
    ],
    [
      'The fire injured 63 workers, the mayor said.',
      'Eleven of those who were injured in the fire were women, a priest said.',
    ],
    [
      'The fire service said that 38 of its 260 workers were injured.',
      'There are 260 workers, a nurse said.',
    ],
    [
      'A magnitude 6.4 earthquake shook the tannery on Sunday, the mayor said.',
      'The earthquake damaged 58 houses, a nurse said.',
    ],
    [
      'The fire engine was going at 90 kph, its driver said.',
      'The speed limit for the fire engine is 130 kph, a witness said.',
    ],
    [
      'The sales of the tannery had risen by 7.2 per cent in April, the owner said.',
      'The sales of the tannery grew by 2.7 per cent in March, the tax office said.',
    ],
    [
      'The roof of the tannery fell in at 3.30 in the afternoon, the mayor said.',
      'The roof of the tannery fell in at half past three, a nurse said.',
    ],
    [
      'The workers were in the cellar of the tannery for two hours and 20 minutes, the mayor said.',
      'The workers were in the cellar of the tannery for 140 minutes, a nurse said.',
    ],
    // how many by an hour, and how many in all
    [
      'By five in the afternoon 38 workers of the tannery had been rescued, the mayor said.',
      'In all 51 workers of the tannery were rescued, a nurse said.',
    ],
    // a bound, and what lies within it; a length in weeks, and in months
    [
      'The workers were in the cellar of the tannery for 44 days, the mayor said.',
      'The workers were in the cellar of the tannery for more than six weeks, a nurse said.',
    ],
    [
      'The workers were in the cellar of the tannery for up to nine hours, the mayor said.',
      'The workers were in the cellar of the tannery for seven hours, a nurse said.',
    ],
    [
      'The workers were in the cellar of the tannery for eleven weeks, the mayor said.',
      'The workers were in the cellar of the tannery for nearly three months, a nurse said.',
    ],
  ])('but %s %s', (one, two) => {
    expect(conflictsOf(one, two)).toEqual([])
  })
})

test('what with others makes a number beside it is not held against the whole', () => {
  const found = conflictsOf(
    'There were 46 people on board the train, the mayor said.',
    'There were 44 people on board the train: 40 passengers and a crew of four, a nurse said.',
  )
  expect(found).toEqual(['number: 44 | 46'])
})
