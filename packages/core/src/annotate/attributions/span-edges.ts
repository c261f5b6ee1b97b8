import type { Passage, Word } from './passage.ts'

/** A span neither begins nor ends with a comma, a dash or a quotation mark. */
export function isTrimmed(word: Word): boolean {
  return word.pos === 'PUNCT' && !/^(?:[([$#%]|\.{3}|…)$/.test(word.lower)
}

/** “so be it” keeps its mark as long as the other one is there too. */
export function opensQuote(passage: Passage, first: number, last: number): boolean {
  const { mark, quote, start } = passage.at(first)
  return mark && quote !== null && start < quote.start && quote.outer.end <= passage.at(last).end
}

/** "(a report", but "(late) reports" */
export function closesParenthesis(passage: Passage, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (passage.at(i).lower === ')') return true
  return false
}

/** "the Security Service (SBU)" keeps its parenthesis, “so be it” its mark. */
export function closesPair(passage: Passage, first: number, last: number): boolean {
  const { lower, mark, quote, end } = passage.at(last)
  if (mark && quote && end > quote.end) return quote.outer.start >= passage.at(first).start
  const open = lower === ')' ? '(' : lower === ']' ? '[' : null
  if (!open) return false
  for (let i = last; i >= first; i--) if (passage.at(i).lower === open) return true
  return false
}
