import type { Span } from '../../model/span.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'

/** The part of speech of the word that begins or lies at an offset. */
export function posAt(tokens: readonly Token[], offset: number): PartOfSpeech {
  return lastBy(tokens, offset)?.pos ?? 'X'
}

/** Whether an offset lies in one of some sorted spans. */
export function isWithin(spans: readonly Span[], offset: number): boolean {
  const span = lastBy(spans, offset)
  return span !== undefined && span.start <= offset && span.end > offset
}

/** The last of some sorted spans that begins at an offset or before it; the first where none does. */
function lastBy<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[placeBy(spans, offset)]
}

/** The place of the last of some sorted spans that begins at an offset or before it; 0 where none does. */
export function placeBy(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle] as Span).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
