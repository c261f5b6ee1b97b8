import type { Counting } from '../../language/counting.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import { readNumber } from './number-reading.ts'
import type { Piece } from './pieces.ts'
import { posAt } from './tags.ts'

/** Nobody is older. */
const oldest = 115
/** Ages in a row are looked for so far: they are few. */
const farthest = 12

/** What is told of those whose ages stand between commas. */
const telling: ReadonlySet<PartOfSpeech> = new Set(['AUX', 'VERB'])
const naming: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])

/**
 * Whether a number is how old somebody is, who is told of by a noun:
 *
 *     a girl of |two| died      The captain, |58|, had been held      Two men, |34| and |41|, were charged
 *
 * Of those that are counted no comma parts a number: "In the hospital, 12, mostly children, died".
 */
export function isAge(
  pieces: readonly Piece[],
  at: number,
  next: number,
  tokens: readonly Token[],
  counting: Counting,
): boolean {
  const { partitive, aged, and, who, sums, outcomes } = counting
  const after = pieces[next]
  if (pieces[at - 1]?.word === partitive && aged.has(pieces[at - 2]?.word ?? ''))
    return after === undefined || after.kind === 'mark' || posAt(tokens, after.start) !== 'NOUN'
  const ages = agesAround(pieces, at, next, counting)
  const noun = ages && pieces[ages.from - 2]
  const behind = ages && pieces[ages.next + 1]
  if (!noun || !behind || !naming.has(posAt(tokens, noun.start))) return false
  if (sums.has(noun.word) || outcomes.tolls.has(noun.word)) return false
  const goesOn = behind.word === who || (behind.word === and && aged.has(noun.word))
  return goesOn || telling.has(posAt(tokens, behind.start))
}

/** The ages between two commas of which a number is one: , |34, 41 and 45|, */
function agesAround(
  pieces: readonly Piece[],
  at: number,
  behind: number,
  counting: Counting,
): { readonly from: number; readonly next: number } | null {
  const isAgeAt = (k: number) => {
    const number = readNumber(pieces, k, counting)
    return number?.next === k + 1 && number.value > 0 && number.value <= oldest
  }
  if (behind !== at + 1 || !isAgeAt(at)) return null
  const joins = (k: number) => pieces[k]?.word === ',' || pieces[k]?.word === counting.and
  let [from, next] = [at, behind]
  while (at - from < farthest && joins(from - 1) && isAgeAt(from - 2)) from -= 2
  while (next - at < farthest && joins(next) && isAgeAt(next + 1)) next += 2
  const isAside = pieces[from - 1]?.word === ',' && pieces[next]?.word === ','
  return isAside ? { from, next } : null
}
