import { foundIn } from '../../annotate/words/word-numbers.ts'
import type { Speech } from '../../language/speech.ts'
import type { Word } from '../words.ts'

const helping: ReadonlySet<Word['pos']> = new Set(['AUX', 'ADV'])

/**
 * Whether who tells a clause says what he did himself, and so knows it:
 *
 *     At the hospital we counted two dead        We have carried them up
 *
 * "We ask for pipes" and "I would not bet on it" tell nothing that happened.
 */
export function isFirsthand(
  words: readonly Word[],
  { pronouns, forms }: Pick<Speech, 'pronouns' | 'forms'>,
): boolean {
  const pronounOf = foundIn(pronouns)
  return words.some(({ lower, number }, at) => {
    if (pronounOf(lower, number) !== 'speaker') return false
    const verb = words.slice(at + 1).find(({ pos }) => !helping.has(pos))
    return verb?.pos === 'VERB' && forms.past.test(verb.lower)
  })
}
