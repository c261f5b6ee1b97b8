import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
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
