import { numberOf } from '../annotate/words/word-numbers.ts'
import type { Token } from '../model/token.ts'
import type { Word } from './words.ts'

/** Tokens as words that no vocabulary was asked for. */
export function plainWords(text: string, tokens: readonly Token[]): Word[] {
  return tokens.map((token) => {
    const lower = text.slice(token.start, token.end).toLowerCase()
    const number = numberOf(lower)
    return { ...token, lower, number, stemNumber: number, stem: lower, content: null }
  })
}
