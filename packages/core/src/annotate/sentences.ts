import type { Writing } from '../language/writing.ts'
import type { Span } from '../model/span.ts'
import type { Sentence } from '../model/token.ts'

/** The sentences of the blocks; none crosses the edge of a block. */
export function findSentences(
  _text: string,
  _words: readonly Span[],
  _blocks: readonly Span[],
  _writing: Writing,
): Sentence[] {
  return []
}
