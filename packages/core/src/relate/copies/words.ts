import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import { Layer } from '../../resolve/layer.ts'
import { foldedKeyOf } from '../grouping/key-of.ts'

/** A word of an article, folded so that case, quotation marks and spacing do not matter. */
export interface Word extends Span {
  readonly folded: string
}

/**
 * The outlet's own words: what stands in its news, marks left out, and without direct speech,
 * for two reporters who heard one speaker write down the same.
 */
export function ownWordsOf(analysis: Analysis): Word[] {
  const { text } = analysis.article
  return ownTokensOf(analysis).map(({ start, end }) => {
    return { start, end, folded: text.slice(start, end).toLowerCase() }
  })
}

/** The same words as keys of their folded letters. */
export function ownWordKeys(analysis: Analysis): number[] {
  const { text } = analysis.article
  return ownTokensOf(analysis).map(({ start, end }) => foldedKeyOf(text, start, end))
}

function ownTokensOf({ tokens, attributions }: Analysis): Token[] {
  const spoken = new Layer(
    attributions
      .filter(({ kind }) => kind === 'direct')
      .flatMap(({ content }) => content)
      .sort((a, b) => a.start - b.start),
  )
  return tokens.filter(
    (token) => token.pos !== 'PUNCT' && token.pos !== 'SYM' && !spoken.touches(token),
  )
}
