import type { Span } from '../../../model/span.ts'
import type { QuotedWord } from '../quotations/quoted-words.ts'
import type { TwoWordings } from './reasons.ts'

/**
 * What differs in two wordings of one quotation: from the first word that only one has to the last, of either.
 *
 *     We are back |to pen and paper|       We are back |in the Stone Age|
 */
export function replacedSpans({ aligned, own, others }: TwoWordings): readonly [Span, Span] {
  return [spanOf(aligned.one, own), spanOf(aligned.other, others)]
}

function spanOf(words: readonly QuotedWord[], own: readonly number[]): Span {
  const [first, last] = [words[own[0] ?? 0], words[own.at(-1) ?? 0]]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}
