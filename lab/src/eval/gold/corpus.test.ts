import { fileURLToPath } from 'node:url'
import type { Claim, Conflict, Passage } from '@dateline/core'
import { expect, test } from 'vitest'
import { pairsOf } from '../pairs.ts'
import { scoreClaims } from '../score-claims.ts'
import { scoreConflicts, scoreNearMisses } from '../score-conflicts.ts'
import type { Place } from './gold.ts'
import { readStories } from './read-stories.ts'

// A story without an expectation, or with one that does not hold for its articles, makes reading fail.
const { dev, held } = readStories(
  fileURLToPath(new URL('../../../../packages/core/corpus/stories/', import.meta.url)),
)
const all = [...dev, ...held]

test('every story says what is to be found in it', () => {
  expect(all.length).toBeGreaterThanOrEqual(25)
  for (const { slug, gold, articles } of all) {
    expect(articles.length, slug).toBeGreaterThanOrEqual(3)
    expect(gold.claims.length, slug).toBeGreaterThanOrEqual(4)
  }
})

test('each half holds conflicts and near-misses of many kinds, and copies', () => {
  for (const half of [dev, held]) {
    const kinds = half.flatMap(({ gold }) => gold.conflicts.map(({ kind }) => kind))
    expect([...new Set(kinds)].sort()).toEqual([
      'date',
      'number',
      'place',
      'speaker',
      'status',
      'wording',
    ])
    const missed = half.flatMap(({ gold }) => gold.nearMisses.map(({ kind }) => kind))
    expect([...new Set(missed)].sort()).toEqual(expect.arrayContaining(['date', 'number', 'place']))
    const degrees = half.flatMap(({ gold }) => gold.copies.map(({ degree }) => degree))
    expect([...new Set(degrees)].sort()).toEqual(['partly', 'wholly'])
  }
})

test('who finds just what is marked gets full marks, and calls no near-miss a conflict', () => {
  const at = ({ article, start, end }: Place): Passage => ({ article, start, end })
  for (const { slug, gold } of all) {
    const claims = gold.claims.map(({ label, status, appearances }): Claim => {
      const found = appearances.map((one) => {
        return { ...one, statement: '', stance: 'asserts' as const, score: 1, because: [] }
      })
      const none = { originators: [], origins: [], because: [] }
      return { id: label, text: label, appearances: found, status, ...none }
    })
    const conflicts = gold.conflicts.flatMap(({ kind, why, pairs }) =>
      pairs.map(([a, b]): Conflict => {
        return { id: why, kind, a: at(a), b: at(b), why, claims: [], score: 1, because: [] }
      }),
    )
    const full = { precision: 1, recall: 1 }
    expect(scoreClaims(claims, gold.claims, at), slug).toMatchObject(full)
    const scored = scoreConflicts(conflicts, gold.conflicts, at, () => '')
    const undisputed = { found: 0, wanted: 0 }
    expect(scored, slug).toMatchObject(
      conflicts.length > 0 ? { ...full, kindRight: 1 } : undisputed,
    )
    expect(scoreNearMisses(conflicts, gold.nearMisses, at), slug).toBe(1)
  }
})

test('each half of the copies tells of pairs that share text, and of more that do not', () => {
  const halves = readStories(
    fileURLToPath(new URL('../../../../packages/core/corpus/copies/', import.meta.url)),
    ['Copies'],
  )
  for (const half of [halves.dev, halves.held]) {
    const copies = half.flatMap(({ gold }) => gold.copies)
    const pairs = half.flatMap(({ articles }) => pairsOf(articles))
    expect(copies.length).toBeGreaterThanOrEqual(half.length)
    expect(pairs.length).toBeGreaterThan(2 * copies.length)
    expect([...new Set(copies.map(({ degree }) => degree))].sort()).toEqual(['partly', 'wholly'])
  }
})

test('each half of the similar events puts every article into one story, and several stories into each group', () => {
  const halves = readStories(
    fileURLToPath(new URL('../../../../packages/core/corpus/similar/', import.meta.url)),
    ['Stories'],
  )
  for (const half of [halves.dev, halves.held]) {
    expect(half.length).toBeGreaterThanOrEqual(6)
    for (const { slug, articles, gold } of half) {
      expect(gold.groups.length, slug).toBeGreaterThan(1)
      expect(gold.groups.flatMap((group) => group.articles).sort()).toEqual(
        articles.map(({ key }) => key),
      )
    }
  }
})
