import type { Span } from '../../model/span.ts'

/** Spans in the order of the text, none that shares a code unit with one before it; the longer of two that begin together. */
export function apart<T extends Span>(spans: readonly T[]): T[] {
  let end = 0
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
}
