import { expect, test } from 'vitest'
import { deeds } from './deeds.ts'

const told = new Set([
  ...[...deeds.verbs.values()].flat().flatMap((phrase) => phrase.deeds),
  ...[...deeds.nouns.values()].flat(),
])

test('events are of deeds that words tell', () => {
  expect([...deeds.events.keys()].filter((deed) => !told.has(deed))).toEqual([])
  expect([...deeds.light].filter((deed) => !told.has(deed))).toEqual([])
})

test('longer phrases of a verb are tried first', () => {
  for (const phrases of deeds.verbs.values()) {
    const lengths = phrases.map(({ behind }) => behind.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  }
})
