import type { Speech } from '../../language/speech.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Token } from '../../model/token.ts'
import type { Word } from '../words.ts'

const helpers: ReadonlySet<Token['pos']> = new Set(['AUX', 'ADV', 'PART'])

/**
 * Words without those at their end that only hang what is said on what is told; the same array where none do so:
 *
 *     He resigned on Monday |, saying | that he was tired.      She hired a lawyer |, who says | he sees errors.
 */
export function withoutSaying(
  words: readonly Word[],
  { cue }: Attribution,
  { forms, relatives }: Pick<Speech, 'forms' | 'relatives'>,
): readonly Word[] {
  const at = cue ? words.findIndex(({ start }) => start === cue.start) : -1
  const verb = words[at]
  if (!verb) return words
  let before = at - 1
  while (before >= 0 && helpers.has((words[before] as Word).pos)) before -= 1
  const link = words[before]?.lower ?? ''
  const hangs = relatives.has(link) || (link === ',' && forms.doing.test(verb.lower))
  return hangs ? words.slice(0, before) : words
}
