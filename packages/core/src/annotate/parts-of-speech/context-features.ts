import { RowFiller } from '../words/row-filler.ts'
import type { WordFacts } from '../words/word-facts.ts'

/** The numbers of the features that a word has between its neighbours, among all that it has. */
export const CONTEXT_FEATURES: readonly number[] = [
  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 27, 28, 29, 30, 32, 33, 34, 35,
  36,
]

const filler = new RowFiller(CONTEXT_FEATURES)

/**
 * Fills `rows` with the features of word `i` between its neighbours in the sentence from `first` to `last`; `tags`
 * are the labels given so far. What lies outside of the sentence counts as -1 and -2.
 */
export function fillContextFeatures(
  facts: WordFacts,
  i: number,
  first: number,
  last: number,
  tags: Uint8Array,
  mask: number,
  rows: Int32Array,
): void {
  const { lower, suffix3, shape, makeup } = facts
  const word = lower[i] as number
  const before = i > first ? (lower[i - 1] as number) : -1
  const earlier = i > first + 1 ? (lower[i - 2] as number) : -1
  const after = i < last ? (lower[i + 1] as number) : -2
  const later = i < last - 1 ? (lower[i + 2] as number) : -2
  const tag = i > first ? (tags[i - 1] as number) : -1
  const tags2 = i > first + 1 ? (tags[i - 2] as number) * 32 + tag : -1
  filler.begin(rows, mask)
  filler.add(tag, 0)
  filler.add(tags2, 0)
  filler.add(tag, word)
  filler.add(tags2, word)
  filler.add(before, 0)
  filler.add(earlier, 0)
  filler.add(after, 0)
  filler.add(later, 0)
  filler.add(before, word)
  filler.add(word, after)
  filler.add(tag, after)
  filler.add(tag, suffix3[i] as number)
  filler.add(i > first ? (suffix3[i - 1] as number) : -1, 0)
  filler.add(i < last ? (suffix3[i + 1] as number) : -2, i < last ? (makeup[i + 1] as number) : 0)
  filler.add(i < last ? (shape[i + 1] as number) : -2, shape[i] as number)
  const { cluster, group } = facts
  filler.add(group[i] as number, tag)
  filler.add(i > first ? (cluster[i - 1] as number) : -1, cluster[i] as number)
  filler.add(i < last ? (cluster[i + 1] as number) : -2, tag)
  filler.add(
    i > first ? (cluster[i - 1] as number) : -1,
    i < last ? (cluster[i + 1] as number) : -2,
  )
  filler.add(group[i] as number, i < last ? (group[i + 1] as number) : -2)
  const use = facts.use[i] as number
  const useBefore = i > first ? (facts.use[i - 1] as number) : -1
  const useAfter = i < last ? (facts.use[i + 1] as number) : -2
  const useLater = i < last - 1 ? (facts.use[i + 2] as number) : -2
  filler.add(use, tag)
  filler.add(useBefore, use)
  filler.add(use, useAfter)
  filler.add(tag * 1024 + use, useAfter)
  filler.add(use * 1024 + useAfter, useLater)
}
