import { describe, expect, it } from 'vitest'
import { below, type Floors, raise } from './floors.ts'

const result = (score: number, digest = 'aa') => ({
  set: 'a.jsonl',
  digest,
  measure: 'F1',
  score,
  count: 9,
})
const floors: Floors = { 'names | a.jsonl | F1': { digest: 'aa', floor: 70.5 } }

describe('floors', () => {
  it('tells what is below', () => {
    expect(below(floors, 'names', [result(70.49)])).toHaveLength(1)
    expect(below(floors, 'names', [result(70.5)])).toEqual([])
    expect(below(floors, 'words', [result(1)])).toEqual([])
  })

  it('does not compare scores on another set', () => {
    expect(below(floors, 'names', [result(1, 'bb')])).toEqual([])
  })

  it('rises by itself, to a tenth', () => {
    expect(raise(floors, 'names', [result(71.28)], false)).toEqual({
      'names | a.jsonl | F1': { digest: 'aa', floor: 71.2 },
    })
  })

  it('is lowered only when asked, or for another set', () => {
    expect(raise(floors, 'names', [result(60)], false)).toEqual(floors)
    expect(raise(floors, 'names', [result(60)], true)).toEqual({
      'names | a.jsonl | F1': { digest: 'aa', floor: 60 },
    })
    expect(raise(floors, 'names', [result(60, 'bb')], false)).toEqual({
      'names | a.jsonl | F1': { digest: 'bb', floor: 60 },
    })
  })
})
