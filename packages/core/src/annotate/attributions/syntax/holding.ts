import type { Passage, Range, Word } from '../passage/passage.ts'
import { isFiniteVerb } from './noun-phrase.ts'

/** Whether a finite verb stands in a range. */
export function holdsFiniteVerb(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i)) return true
  return false
}

/** Whether a quotation mark stands in a range. */
export function holdsMark(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (passage.at(i).mark) return true
  return false
}

/** The mark that ends a quotation. */
export function isClosingMark({ mark, quote, end }: Word): boolean {
  return mark && quote !== null && end > quote.end
}
