import { featureRow } from '../words/feature-row.ts'
import type { WordFacts } from '../words/word-facts.ts'

/** The numbers of the features that a word has between its neighbours, among all that it has. */
export const CONTEXT_FEATURES: readonly number[] = [
  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 27, 28, 29, 30, 32, 33, 34, 35,
  36,
]

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
  let n = 0
  const add = (a: number, b: number) => {
    rows[n] = featureRow(CONTEXT_FEATURES[n] as number, a, b, mask)
    n++
  }
  add(tag, 0)
  add(tags2, 0)
  add(tag, word)
  add(tags2, word)
  add(before, 0)
  add(earlier, 0)
  add(after, 0)
  add(later, 0)
  add(before, word)
  add(word, after)
  add(tag, after)
  add(tag, suffix3[i] as number)
  add(i > first ? (suffix3[i - 1] as number) : -1, 0)
  add(i < last ? (suffix3[i + 1] as number) : -2, i < last ? (makeup[i + 1] as number) : 0)
  add(i < last ? (shape[i + 1] as number) : -2, shape[i] as number)
  const { cluster, group } = facts
  add(group[i] as number, tag)
  add(i > first ? (cluster[i - 1] as number) : -1, cluster[i] as number)
  add(i < last ? (cluster[i + 1] as number) : -2, tag)
  add(i > first ? (cluster[i - 1] as number) : -1, i < last ? (cluster[i + 1] as number) : -2)
  add(group[i] as number, i < last ? (group[i + 1] as number) : -2)
  const use = facts.use[i] as number
  const useBefore = i > first ? (facts.use[i - 1] as number) : -1
  const useAfter = i < last ? (facts.use[i + 1] as number) : -2
  const useLater = i < last - 1 ? (facts.use[i + 2] as number) : -2
  add(use, tag)
  add(useBefore, use)
  add(use, useAfter)
  add(tag * 1024 + use, useAfter)
  add(use * 1024 + useAfter, useLater)
}
