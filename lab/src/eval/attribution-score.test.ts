import { expect, it } from 'vitest'
import { type GoldAttribution, scoreAttributions } from './attribution-score.ts'

const text = '“It works. It is cheap,” said Ann Ek.'

function saying(words: string): GoldAttribution {
  const start = text.indexOf(words)
  const end = start + words.length
  return { kind: 'direct', source: [], cue: [], content: [{ start, end }] }
}

it.each([
  ['It works. It is cheap', 'It works. It is cheap,', { exact: 1, opening: 1, overlap: 1 }],
  // the gold has the first sentence only
  ['It works.', 'It works. It is cheap,', { exact: 0, opening: 1, overlap: 1 }],
  ['It is cheap', 'It works. It is cheap,', { exact: 0, opening: 0, overlap: 1 }],
  ['It works. It is cheap', 'It works.', { exact: 0, opening: 0, overlap: 1 }],
  ['It works.', 'said', { exact: 0, opening: 0, overlap: 0 }],
])('gold “%s” against “%s”', (gold, found, counts) => {
  const texts = [{ id: 'a', text, attributions: [saying(gold)] }]
  const { content } = scoreAttributions(texts, () => [saying(found)])
  expect(content).toEqual({ gold: 1, found: 1, ...counts })
})
