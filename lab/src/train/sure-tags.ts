import type { Span } from '@dateline/core'
import type { TaggedText } from '../formats.ts'

const OPEN = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM'])

/**
 * Texts with only those tags that do not depend on how a corpus draws its lines: of words in small letters,
 * of open classes, that are nowhere without a tag. For a corpus whose tags were derived from others.
 */
export function keepSureTags(texts: readonly TaggedText[]): TaggedText[] {
  const wordOf = (text: string, { start, end }: Span) => text.slice(start, end)
  const doubtful = new Set(
    texts.flatMap(({ text, tokens }) =>
      tokens.filter(({ pos }) => pos === null).map((token) => wordOf(text, token).toLowerCase()),
    ),
  )
  return texts.map(({ text, tokens, ...rest }) => ({
    ...rest,
    text,
    tokens: tokens.map((token) => {
      const word = wordOf(text, token)
      const sure = token.pos !== null && OPEN.has(token.pos) && word === word.toLowerCase()
      return sure && !doubtful.has(word) ? token : { ...token, pos: null }
    }),
  }))
}
