import { isIn } from '../../annotate/words/word-numbers.ts'
import type { Word } from '../words.ts'
import type { Around } from './around.ts'

/** This many words before and after a figure. */
const reach = 8

/** Whether one of some words stands near a figure: "the toll |rose| to 12"; where `holds`, at a place where it says so. */
export function isNear(
  around: Around,
  these: ReadonlySet<string>,
  holds: (at: number) => boolean = () => true,
): boolean {
  const isOne = isIn(these)
  const first = Math.max(around.from, around.first - reach)
  const behind = Math.min(around.to, around.last + reach + 1)
  for (let at = first; at < behind; at += 1) {
    const { lower, number } = around.words[at] as Word
    const isBeside = at < around.first || at > around.last
    if (isOne(lower, number) && isBeside && holds(at)) return true
  }
  return false
}
