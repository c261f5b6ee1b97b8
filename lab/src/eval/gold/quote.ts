import { GoldError, type Place } from './gold.ts'

/**
 * Where a quote stands in an article, in which it must occur exactly once. Brackets part the quote from words around it
 * that tell where it stands:
 *
 *     the police said [two] men had come
 */
export function findQuote(article: string, text: string, quote: string): Place {
  const marked = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(quote)
  if (!marked && /[[\]]/.test(quote)) throw new GoldError(`one pair of brackets at most: ${quote}`)
  const [, before = '', words = quote, after = ''] = marked ?? []
  if (words === '' || words !== words.trim())
    throw new GoldError(`a quote begins and ends with a word: ${quote}`)
  const whole = before + words + after
  const first = text.indexOf(whole)
  if (first < 0) throw new GoldError(`not in ${article}: ${quote}`)
  if (text.includes(whole, first + 1)) throw new GoldError(`more than once in ${article}: ${quote}`)
  const start = first + before.length
  return { article, start, end: start + words.length }
}
