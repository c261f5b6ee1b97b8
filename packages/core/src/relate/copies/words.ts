import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { Layer } from '../../resolve/layer.ts'

/** A word of an article, folded so that case, quotation marks and spacing do not matter. */
export interface Word extends Span {
  readonly folded: string
}

/**
 * The outlet's own words: what stands in its news, marks left out, and without direct speech,
 * for two reporters who heard one speaker write down the same.
 */
export function ownWordsOf({ article, tokens, attributions }: Analysis): Word[] {
  const spoken = new Layer(
    attributions
      .filter(({ kind }) => kind === 'direct')
      .flatMap(({ content }) => content)
      .sort((a, b) => a.start - b.start),
  )
  const words: Word[] = []
  for (const token of tokens) {
    if (token.pos === 'PUNCT' || token.pos === 'SYM' || spoken.touches(token)) continue
    const { start, end } = token
    words.push({ start, end, folded: article.text.slice(start, end).toLowerCase() })
  }
  return words
}
