import type { Opposition } from '../../language/oppositions.ts'
import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Stand } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'

const telling: ReadonlySet<Token['pos']> = new Set(['VERB', 'ADJ', 'NOUN', 'ADV'])

/** On which side of what a clause stands, word by word: "the road is shut" stands against "open". */
export function findStands(
  text: string,
  tokens: readonly Token[],
  oppositions: readonly Opposition[],
  { stem }: Vocabulary,
): Stand[] {
  return tokens.flatMap(({ start, end, pos }) => {
    if (!telling.has(pos)) return []
    const word = stem(text.slice(start, end).toLowerCase())
    return oppositions.flatMap(({ name, yes, no }) => {
      const [is, isNot] = [yes.has(word), no.has(word)]
      return is === isNot ? [] : [{ start, end, of: name, yes: is }]
    })
  })
}
