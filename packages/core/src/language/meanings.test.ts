import { expect, test } from 'vitest'
import { loadVocabulary } from './en/vocabulary.ts'
import { unpackMeanings } from './meanings.ts'

test('a stem has its own bytes, another word none', () => {
  const meaning = unpackMeanings({ axes: 2, stems: 'boat ship', bytes: 'AX+A/w==' })
  expect([...(meaning('boat') ?? [])]).toEqual([1, 127])
  expect([...(meaning('ship') ?? [])]).toEqual([-128, -1])
  expect([...(meaning('boat') ?? [])]).toEqual([1, 127]) // asked again
  expect(meaning('shipyard')).toBeNull()
})

test('words used alike lie near each other, in English', async () => {
  const { meaning, stem } = await loadVocabulary()
  const likeness = (a: string, b: string) => {
    const [one, two] = [a, b].map((word) => Array.from(meaning(stem(word)) ?? []))
    return (one ?? []).reduce((sum, value, axis) => sum + value * (two?.[axis] ?? 0), 0)
  }
  expect(likeness('boat', 'ship')).toBeGreaterThan(likeness('boat', 'verdict'))
  expect(likeness('recalled', 'withdrawn')).toBeGreaterThan(likeness('recalled', 'pumpkin'))
})
