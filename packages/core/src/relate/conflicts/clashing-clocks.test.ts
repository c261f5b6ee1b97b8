import { describe, expect, test } from 'vitest'
import { conflictsOf } from './two-reports.case.ts'

describe('a time and the same in another zone, in one article', () => {
  const other = 'The tannery had forty workers.'
  test.each([
    ['An alert was sent from Los Angeles at 11:36 a.m. (0336 GMT).', '0336 GMT | 11:36 a.m.'],
    ['An alert was sent from Tokyo at 10:04 (10:04 UTC).', '10:04 | 10:04 UTC'],
  ])('%s', (text, times) => {
    expect(conflictsOf(text, other)).toContain(`date: ${times}`)
  })

  test.each([
    ['An alert was sent from Los Angeles at 11:36 a.m. (1936 GMT).'],
    ['An alert was sent from Lima at 9:10 p.m. local time (0210 GMT).'],
    ['An alert was sent from Madrid at 10:04 (08:04 UTC).'],
    ['An alert was sent from China at 10:04 (23:04 UTC).'],
    ['An alert was sent at 10:04 (23:04 UTC).'],
  ])('but %s', (text) => {
    expect(conflictsOf(text, other)).toEqual([])
  })
})
