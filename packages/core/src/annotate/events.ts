import type { Happenings } from '../language/happenings.ts'
import type { Event } from '../model/event.ts'
import type { Sentence, Token } from '../model/token.ts'

/** Finds the words that name events. */
export function findEvents(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _happenings: Happenings,
): Event[] {
  return []
}
