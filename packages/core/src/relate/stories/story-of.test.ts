import { expect, test } from 'vitest'
import type { Analysis } from '../../model/analysis.ts'
import { titleOf } from './story-of.ts'

/** The title of a story of articles that are so titled, the first of which is the most like all others. */
function titleOfStory(...titles: (string | null)[]): string {
  const analyses = titles.map((title, at) => {
    const article = { id: `${at}`, title, text: 'The dam broke. It rained.' }
    return { article, sentences: [{ start: 0, end: 14 }] } as unknown as Analysis
  })
  const [centre] = analyses
  if (!centre) throw new Error('a story has articles')
  return titleOf({ analyses, centre, likeness: (one) => -analyses.indexOf(one) })
}

test.each([
  [['Dam breaks', 'Farms flooded'], 'Dam breaks'],
  [[null, 'Farms flooded'], 'Farms flooded'],
  [['DAM BREAKS - URGENT', 'Farms flooded'], 'Farms flooded'],
  [['DAM BREAKS', null], 'DAM BREAKS'],
  [['大坝决堤', 'Farms flooded'], '大坝决堤'],
  [[null, null], 'The dam broke.'],
])('%j: %s', (titles, title) => {
  expect(titleOfStory(...titles)).toBe(title)
})
