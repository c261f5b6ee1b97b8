import { featureRow } from '../words/feature-row.ts'
import { CAPITAL, CAPITALIZED, type WordFacts } from '../words/word-facts.ts'

/** How many features a word has. */
export const PART_FEATURES = 37

/**
 * Fills `rows` with the features of word `i` of the sentence from `first` to `last`; `tags` are the labels
 * given so far. What lies outside of the sentence counts as -1 and -2.
 */
export function fillPartFeatures(
  facts: WordFacts,
  i: number,
  first: number,
  last: number,
  tags: Uint8Array,
  mask: number,
  rows: Int32Array,
): void {
  const { lower, suffix2, suffix3, shape, makeup } = facts
  const word = lower[i] as number
  const make = makeup[i] as number
  const before = i > first ? (lower[i - 1] as number) : -1
  const earlier = i > first + 1 ? (lower[i - 2] as number) : -1
  const after = i < last ? (lower[i + 1] as number) : -2
  const later = i < last - 1 ? (lower[i + 2] as number) : -2
  const tag = i > first ? (tags[i - 1] as number) : -1
  const tags2 = i > first + 1 ? (tags[i - 2] as number) * 32 + tag : -1
  const position = (i === first ? 1 : 0) + (make & CAPITALIZED ? 2 : 0) + (make & CAPITAL ? 4 : 0)
  let n = 0
  const add = (a: number, b: number) => {
    rows[n] = featureRow(n, a, b, mask)
    n++
  }
  add(0, 0)
  add(word, 0)
  add(word, position)
  add(facts.suffix1[i] as number, position)
  add(suffix2[i] as number, 0)
  add(suffix3[i] as number, 0)
  add(facts.suffix4[i] as number, 0)
  add(facts.prefix1[i] as number, 0)
  add(facts.prefix3[i] as number, 0)
  add(shape[i] as number, position)
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
  add(cluster[i] as number, position)
  add(group[i] as number, tag)
  add(i > first ? (cluster[i - 1] as number) : -1, cluster[i] as number)
  add(i < last ? (cluster[i + 1] as number) : -2, tag)
  add(i > first ? (cluster[i - 1] as number) : -1, i < last ? (cluster[i + 1] as number) : -2)
  add(group[i] as number, i < last ? (group[i + 1] as number) : -2)
  const use = facts.use[i] as number
  const useBefore = i > first ? (facts.use[i - 1] as number) : -1
  const useAfter = i < last ? (facts.use[i + 1] as number) : -2
  const useLater = i < last - 1 ? (facts.use[i + 2] as number) : -2
  add(use, position)
  add(use, tag)
  add(useBefore, use)
  add(use, useAfter)
  add(tag * 1024 + use, useAfter)
  add(use * 1024 + useAfter, useLater)
}
