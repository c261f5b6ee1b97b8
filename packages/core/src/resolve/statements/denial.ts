import type { Happenings } from '../../language/happenings.ts'
import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Denial } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { type DeniedFrame, findDeniedFrame } from './denied-frames.ts'

/** How far behind a "not" the word that it denies may stand. */
const reach = 4

/** What is more common than this (nats), as "be" and "have", is not what is denied; nor are verbs as "made" and "took". */
const leastRare = { word: 1, verb: 1.8 }

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
  happenings: Happenings,
  { stem, rarity }: Vocabulary,
): Denial | null {
  const { denials, halfDenials, deferrals, denialsOfAll } = happenings
  const word = ({ start, end }: Token) => text.slice(start, end).toLowerCase()
  const rare = (token: Token) => rarity(stem(word(token)))
  const printed = tokens.map(word)
  const framed = findDeniedFrame(printed, tokens, happenings)
  if (framed) return denialIn(framed)
  const at = printed.findIndex((one) => denials.has(one))
  const [no, next] = [tokens[at], tokens[at + 1]]
  // "not only", "not all": the rest of it is told
  if (!no || (next && halfDenials.has(word(next)))) return null
  if (printed.slice(at).some((one) => deferrals.has(one))) return null
  let first = at
  while (verbal.has(tokens[first - 1]?.pos ?? 'X')) first -= 1
  const after = tokens.slice(at + 1, at + 1 + reach)
  const mark = after.findIndex(({ pos }) => pos === 'PUNCT')
  const within = mark < 0 ? after : after.slice(0, mark)
  const link = within.findIndex(({ pos }) => pos === 'ADP')
  const near = link < 0 ? within : within.slice(0, link)
  const last =
    near.findLast(({ pos }) => pos === 'VERB') ?? near.findLast(({ pos }) => denied.has(pos)) ?? no
  const verbs = tokens.slice(first, at)
  const stems = stemsOf([...verbs, ...near], no, next)
  const isThing = near.length > 0 && near.every(({ pos }) => pos !== 'VERB')
  return {
    start: tokens[first]?.start ?? no.start,
    end: last.end,
    // "no |release| of radioactive |matter|", "no one in |custody|"
    stems: stems.length === 0 || isThing ? stemsOf([...verbs, ...within], no, next) : stems,
    ofAll: denialsOfAll.has(word(no)),
  }

  function denialIn({ frame, content }: DeniedFrame): Denial {
    const [opens, closes] = [tokens[frame[0]], tokens[frame[1] - 1]]
    return {
      ...{ start: opens?.start ?? 0, end: closes?.end ?? 0 },
      stems: [
        ...new Set(contentOf(tokens.slice(...content)).map((token) => stem(word(token)))),
      ].sort(),
      ofAll: false,
    }
  }

  function contentOf(words: readonly Token[]): Token[] {
    return words.filter((token) => denied.has(token.pos) && rare(token) >= leastRare.word)
  }

  /** What is denied by its verbs, else by its nouns and adjectives. */
  function stemsOf(words: readonly Token[], no: Token, next: Token | undefined): string[] {
    const content = contentOf(words)
    const verbs = content.filter(({ pos }) => pos === 'VERB')
    const telling = verbs.filter((token) => rare(token) >= leastRare.verb)
    // "made no arrest": the arrest; but of "nobody wants a strike" and "no masks were used" it is not the thing alone
    const isLightBefore = verbs.every(({ start }) => start < no.start) && next?.pos === 'NOUN'
    const things =
      verbs.length === 0 || isLightBefore ? content.filter((one) => !verbs.includes(one)) : []
    const stems = (telling.length > 0 ? telling : things).map((token) => stem(word(token)))
    return [...new Set(stems)].sort()
  }
}
