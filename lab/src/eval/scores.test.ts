import type { Claim, Conflict, Passage } from '@dateline/core'
import { describe, expect, test } from 'vitest'
import type { Contradiction, Place } from './gold/gold.ts'
import { scoreClaims, scoreStatuses } from './score-claims.ts'
import { scoreConflicts, scoreNearMisses } from './score-conflicts.ts'
import { scoreCopies } from './score-copies.ts'
import { nameOriginator, scoreOriginators } from './score-originators.ts'

const at = (article: string, start: number, end: number): Place => ({ article, start, end })
const locate = ({ article, start, end }: Passage): Place => at(article, start, end)

function claim(status: Claim['status'], ...places: [string, number, number, string?][]): Claim {
  const appearances = places.map(([article, start, end, originator = 'Ann Ek']) => {
    const place = at(article, start, end)
    return {
      ...place,
      statement: '',
      stance: 'asserts' as const,
      originator,
      score: 1,
      because: [],
    }
  })
  return { id: 'c', text: '', appearances, originators: [], origins: [], status, because: [] }
}

function conflict(kind: Conflict['kind'], a: Place, b: Place): Conflict {
  return { id: 'x', kind, a, b, why: '', claims: [], score: 1, because: [] }
}

describe('claims', () => {
  const gold = { appearances: [at('a', 0, 20), at('b', 0, 20), at('c', 0, 20)] }

  test('pairs in two articles count, in any order', () => {
    const found = [claim('repeated', ['b', 0, 20], ['a', 0, 20], ['a', 50, 60])]
    // found: a-b right, b-a(50) wrong; a-a is no pair of two articles
    expect(scoreClaims(found, [gold], locate)).toEqual({
      precision: 1 / 2,
      recall: 1 / 3,
      found: 2,
      wanted: 3,
    })
  })

  test('half of the shorter is enough, less is not', () => {
    const shares = (start: number, end: number) =>
      scoreClaims([claim('repeated', ['a', start, end], ['b', 0, 20])], [gold], locate).precision
    expect(shares(10, 90)).toBe(1)
    expect(shares(11, 90)).toBe(0)
    expect(shares(15, 20)).toBe(1)
  })

  test('nothing found is no precision, not a division by nothing', () => {
    expect(scoreClaims([], [gold], locate)).toMatchObject({ precision: 0, recall: 0 })
    expect(scoreClaims([], [], locate)).toMatchObject({ precision: 0, recall: 0 })
  })

  test('a status is compared where two appearances are met', () => {
    const wanted = {
      label: '',
      status: 'repeated' as const,
      appearances: gold.appearances.map((one) => ({ ...one, originator: 'Ann Ek', knows: true })),
    }
    const one = claim('contested', ['a', 0, 20])
    const two = claim('repeated', ['a', 0, 20], ['b', 0, 20])
    expect(scoreStatuses([one, two], [wanted], locate)).toEqual({ right: 1, of: 1 })
    expect(scoreStatuses([one], [wanted], locate)).toEqual({ right: 0, of: 0 })
  })
})

describe('conflicts', () => {
  const eight = [at('a', 0, 5), at('b', 0, 5)]
  const dead: Contradiction = {
    kind: 'number',
    why: '',
    pairs: eight.map((phrase) => [phrase, at('c', 0, 6)] as const),
  }
  const words = ({ article, start }: Place) => (article === 'c' ? `eleven ${start}` : 'eight')
  const score = (...found: Conflict[]) => scoreConflicts(found, [dead], locate, words)

  test('pairs that state one contradiction count once', () => {
    const found = [
      conflict('number', at('a', 2, 9), at('c', 0, 6)),
      conflict('status', at('c', 5, 9), at('b', 0, 5)),
    ]
    expect(score(...found)).toEqual({ precision: 1, recall: 1, found: 1, wanted: 1, kindRight: 1 })
  })

  test('two phrases of one side are no conflict', () => {
    const [a = at('a', 0, 1), b = at('b', 0, 1)] = eight
    expect(score(conflict('number', a, b))).toMatchObject({ precision: 0, recall: 0 })
  })

  test('a false conflict repeated in a copy counts once, another one twice', () => {
    const a = conflict('number', at('a', 50, 55), at('c', 70, 75))
    const b = conflict('number', at('b', 50, 55), at('c', 70, 75))
    expect(score(a, b).found).toBe(1)
    expect(score(a, conflict('number', at('b', 50, 55), at('c', 80, 85))).found).toBe(2)
  })

  test('the wrong kind is met, but said', () => {
    const found = score(conflict('date', at('a', 0, 5), at('c', 0, 6)))
    expect(found).toMatchObject({ recall: 1, kindRight: 0 })
  })

  test('a near-miss is left alone, or not', () => {
    expect(scoreNearMisses([], [dead], locate)).toBe(1)
    const called = [conflict('number', at('a', 0, 5), at('c', 0, 6))]
    expect(scoreNearMisses(called, [dead], locate)).toBe(0)
  })
})

describe('copies', () => {
  const gold = [
    { from: 'a', copy: 'b', degree: 'wholly' as const, directed: true },
    { from: 'a', copy: 'c', degree: 'partly' as const, directed: true },
    { from: 'b', copy: 'c', degree: 'partly' as const, directed: false },
  ]
  const copy = (from: string, to: string, degree: 'wholly' | 'partly') => {
    const articles: [string, string] = [from, to]
    return { articles, original: from, degree, score: 1, because: [], passages: [] }
  }
  const family = (...articles: string[]) => ({ id: 'o', articles })

  test('pairs of one origin; degree and direction of pairs that are named', () => {
    const copies = [copy('b', 'a', 'wholly'), copy('b', 'c', 'wholly')]
    const origins = [family('a', 'b', 'c', 'd')]
    expect(scoreCopies({ copies, origins }, gold, (id) => id)).toEqual({
      precision: 1 / 2,
      recall: 1,
      found: 6,
      wanted: 3,
      degree: 1 / 2,
      degrees: 2,
      direction: 0,
      directions: 1,
    })
  })
})

describe('originators', () => {
  const listed = [
    { name: 'police', forms: ['police', 'Ernst Leitgeb'], voiceOf: [], outlet: false },
    { name: 'Alpine Press', forms: ['Alpine Press'], voiceOf: ['a', 'b'], outlet: true },
  ]
  const voices = (article: string) => [article === 'b' ? 'The Danube Mail' : 'APN']
  const named = (printed: string) => nameOriginator(printed, 'b', listed, voices)

  test.each([
    ['The Police', 'police'],
    ['Styrian police', 'police'],
    ['spokesman Ernst Leitgeb', 'police'],
    ['The Danube Mail', 'Alpine Press'],
    ['APN', 'APN'],
    ['policeman', 'policeman'],
  ])('%s is %s', (printed, name) => {
    expect(named(printed)).toBe(name)
  })

  test('they are compared as a set, on the appearances that were met', () => {
    const wanted = {
      label: '',
      status: 'repeated' as const,
      appearances: ['a', 'b', 'c'].map((article) => ({
        ...at(article, 0, 20),
        originator: 'police',
        knows: true,
      })),
    }
    const score = (found: Claim) =>
      scoreOriginators([found], [wanted], locate, () => listed, voices)
    const right = claim('repeated', ['a', 0, 20, 'the police'], ['b', 0, 20, 'Ernst Leitgeb'])
    expect(score(right)).toEqual({ right: 1, of: 1 })
    const wrong = claim('repeated', ['a', 0, 20, 'police'], ['b', 0, 20, 'Ann Ek'])
    expect(score(wrong)).toEqual({ right: 0, of: 1 })
    const beside = claim('repeated', ['a', 0, 20, 'police'], ['b', 0, 20, 'The Danube Mail'])
    expect(score(beside)).toEqual({ right: 1, of: 1 })
  })
})
