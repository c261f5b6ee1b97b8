import { describe, expect, test } from 'vitest'
import { conflictsOf } from './two-reports.case.ts'

describe('times of one deed, however it is told', () => {
  test.each([
    [
      'Archbishop Emeric Laval will be buried on Friday, his family said.',
      'The funeral of Emeric Laval will be held on Saturday, the diocese announced.',
      'date: Friday | Saturday',
    ],
    [
      'Prosecutors said that Costas Virelli had been arrested on 4 March.',
      'Virelli was detained on 19 February, according to his lawyer.',
      'date: 19 February | 4 March',
    ],
    [
      'The editor Ruth Nakib was released on 17 March, her lawyer said.',
      'Police said that they had let Nakib go on 29 March.',
      'date: 17 March | 29 March',
    ],
  ])('%s %s', (one, two, conflict) => {
    expect(conflictsOf(one, two)).toContain(conflict)
  })

  test.each([
    [
      'Prosecutors said that Costas Virelli had been arrested on 4 March.',
      'Virelli was charged on 19 March, according to his lawyer.',
    ],
    [
      'Archbishop Emeric Laval died on 8 November, his family said.',
      'Emeric Laval was ordained on 6 November 1969, the diocese said.',
    ],
    [
      'The editor Ruth Nakib was released on 17 March, her lawyer said.',
      'Nakib had been seized on 10 March, police said.',
    ],
  ])('but %s %s', (one, two) => {
    expect(conflictsOf(one, two)).toEqual([])
  })
})
