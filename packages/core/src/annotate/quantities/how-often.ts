import type { Counting } from '../../language/counting.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import type { Drafted } from './fates.ts'
import type { Piece } from './pieces.ts'
import { posAt } from './tags.ts'

/** After what a word tells how often: called | twice, called her | twice; "once" after a noun tells of old times. */
const done: ReadonlySet<PartOfSpeech> = new Set(['VERB'])
const doneTo: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'PRON', 'NOUN', 'PROPN'])
const goesOn: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'SCONJ', 'CCONJ'])

/**
 * How often something happened, in a word that stands by itself.
 *
 *     it bounced [once] before it came to rest      he was called [twice]      but: twice the size, twice as big, he worked once for us
 */
export function oftenAt(
  pieces: readonly Piece[],
  at: number,
  tokens: readonly Token[],
  { often, asOften, afterOnce }: Counting,
): Drafted | null {
  const [before, one, after] = [pieces[at - 1], pieces[at] as Piece, pieces[at + 1]]
  const value = often.get(one.word)
  if (value === undefined || before?.kind !== 'word') return null
  const posOf = ({ start }: Piece) => posAt(tokens, start)
  if (!(value === 1 ? done : doneTo).has(posOf(before))) return null
  if (after?.kind === 'number' || after?.word === '-') return null
  if (after?.kind === 'word') {
    const isEnd = value === 1 ? afterOnce.has(after.word) : goesOn.has(posOf(after))
    if (!isEnd || asOften.has(after.word)) return null
  }
  const amount = { value, low: value, high: value, bound: 'exactly' as const }
  const quantity = { start: one.start, end: one.end, ...amount, unit: null, si: null }
  return {
    quantity: { ...quantity, counted: null, because: [] },
    from: at,
    next: at + 1,
    often: true,
  }
}
