import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Denial } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'

/** How far behind a "not" the word that it denies may stand. */
const reach = 4

/** What is more common than this (nats), as "be" and "have", is not what is denied. */
const leastRare = 1

const verbal: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX'])
const denied: ReadonlySet<Token['pos']> = new Set(['VERB', 'ADJ', 'NOUN', 'PROPN'])

/**
 * The words of a clause that say no, from the verb or auxiliary before them to what they deny; null where there are none.
 *
 *     The alarm did not go off      no child had died      We have paid nothing
 *               └ denial ┘          └ denial        ┘         └ denial       ┘
 */
export function findDenial(
  text: string,
  tokens: readonly Token[],
  negations: ReadonlySet<string>,
  { stem, rarity }: Vocabulary,
): Denial | null {
  const word = ({ start, end }: Token) => text.slice(start, end).toLowerCase()
  const at = tokens.findIndex((token) => negations.has(word(token)))
  const no = tokens[at]
  if (!no) return null
  let first = at
  while (verbal.has(tokens[first - 1]?.pos ?? 'X')) first -= 1
  const after = tokens.slice(at + 1, at + 1 + reach)
  const mark = after.findIndex(({ pos }) => pos === 'PUNCT')
  const within = mark < 0 ? after : after.slice(0, mark)
  const link = within.findIndex(({ pos }) => pos === 'ADP')
  const near = link < 0 ? within : within.slice(0, link)
  const last =
    near.findLast(({ pos }) => pos === 'VERB') ?? near.findLast(({ pos }) => denied.has(pos)) ?? no
  const words = [...tokens.slice(first, at), ...within].filter(
    (token) => denied.has(token.pos) && rarity(stem(word(token))) >= leastRare,
  )
  const verbs = words.filter(({ pos }) => pos === 'VERB')
  const stems = (verbs.length > 0 ? verbs : words).map((token) => stem(word(token)))
  return {
    start: tokens[first]?.start ?? no.start,
    end: last.end,
    stems: [...new Set(stems)].sort(),
  }
}
