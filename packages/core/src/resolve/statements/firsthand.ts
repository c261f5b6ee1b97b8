import type { Speech } from '../../language/speech.ts'
import type { Token } from '../../model/token.ts'

const helping: ReadonlySet<Token['pos']> = new Set(['AUX', 'ADV'])

/**
 * Whether who tells a clause says what he did himself, and so knows it:
 *
 *     At the hospital we counted two dead        We have carried them up
 *
 * "We ask for pipes" and "I would not bet on it" tell nothing that happened.
 */
export function isFirsthand(
  text: string,
  tokens: readonly Token[],
  { pronouns, forms }: Pick<Speech, 'pronouns' | 'forms'>,
): boolean {
  const word = (token: Token | undefined) =>
    token ? text.slice(token.start, token.end).toLowerCase() : ''
  return tokens.some((token, at) => {
    if (pronouns.get(word(token)) !== 'speaker') return false
    const verb = tokens.slice(at + 1).find(({ pos }) => !helping.has(pos))
    return verb?.pos === 'VERB' && forms.past.test(word(verb))
  })
}
