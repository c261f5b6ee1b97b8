import type { Writing } from '../language/writing.ts'
import type { Span } from '../model/span.ts'

/** The words, numbers and marks inside the blocks. */
export function findWords(_text: string, _blocks: readonly Span[], _writing: Writing): Span[] {
  return []
}
