import type { Token } from '../../../model/token.ts'
import type { Quotation } from '../../quotes/quotation.ts'

/** A token, and the quotation that it stands in or is a mark of. */
interface Word extends Token {
  readonly lower: string
  readonly mark: boolean
  readonly quote: Quotation | null
}

/** What gives words by their places. */
interface Words {
  at(place: number): Word
}

/** A span neither begins nor ends with a comma, a dash or a quotation mark. */
export function isTrimmed(word: Pick<Word, 'pos' | 'lower'>): boolean {
  return word.pos === 'PUNCT' && !/^(?:[([$#%]|\.{3}|…)$/.test(word.lower)
}

/** “so be it” keeps its mark as long as the other one is there too. */
export function opensQuote(words: Words, first: number, last: number): boolean {
  const { mark, quote, start } = words.at(first)
  return mark && quote !== null && start < quote.start && quote.outer.end <= words.at(last).end
}

/** "(a report", but "(late) reports" */
export function closesParenthesis(words: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (words.at(i).lower === ')') return true
  return false
}

/** "the Security Service (SBU)" keeps its parenthesis, “so be it” its mark. */
export function closesPair(words: Words, first: number, last: number): boolean {
  const { lower, mark, quote, end } = words.at(last)
  if (mark && quote && end > quote.end) return quote.outer.start >= words.at(first).start
  const open = lower === ')' ? '(' : lower === ']' ? '[' : null
  if (!open) return false
  for (let i = last; i >= first; i--) if (words.at(i).lower === open) return true
  return false
}
