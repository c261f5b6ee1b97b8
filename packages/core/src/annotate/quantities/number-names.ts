import type { Counting } from '../../language/counting.ts'
import type { Token } from '../../model/token.ts'
import { isAge } from './ages.ts'
import { measureFrom } from './measures.ts'
import type { Amount } from './number-ranges.ts'
import type { Piece } from './pieces.ts'
import { placeBy, posAt } from './tags.ts'

/**
 * Whether figures are a name or a code rather than a number, and then the piece after all of it:
 * Flight 175, F-16, 9/11, 555-0172, 007, Boeing 737, "1." in front of an item.
 */
export function namesAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { next }: Amount,
  tokens: readonly Token[],
  counting: Counting,
): number | null {
  const piece = pieces[at] as Piece
  const chain = endOfChain(pieces, at)
  const code = isCode(pieces, at, chain, next, counting)
  if (code) return chain
  const before = pieces[at - 1]
  const after = pieces[next]
  const figures = piece.kind === 'number'
  if (before && isLabel(text, before, counting)) return next
  if (figures && isHouse(text, pieces, next, counting)) return next
  if (isCompound(pieces, next, tokens, counting) || isFraction(pieces, next, counting)) return next
  if (figures && /^0\d/.test(piece.word)) return next
  if (at === 0 && figures && next === 1 && after && /^[.)]$/.test(after.word)) return next
  if (isAge(pieces, at, next, tokens, counting)) return next
  if (!figures) return capitalInside(text, at, piece) ? next : null
  if (next === at + 1 && after && isNameOpening(text, pieces, at, tokens, counting)) {
    const { outcomes } = counting
    const pos = posAt(tokens, after.start)
    if ((pos === 'VERB' || pos === 'AUX') && !outcomes.nouns.has(after.word)) return next
  }
  // EUR | 20m |.
  if (before && before.word.length > 1 && counting.currencies.has(before.word)) return null
  if (at > 1 && before && capital(text, before) && before.kind === 'word' && next === at + 1)
    return countsOn(text, after) && !isOneThing(text, after, tokens, counting) ? null : next
  // Ann Ek, 27, said
  return before?.word === ',' && after?.word === ',' && capital(text, pieces[at - 2]) ? next : null
}

const naming: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X'])

/** | Chang'e 4 | landed, The | iPhone 12 | sold well: a word with a capital and figures are the subject. */
function isNameOpening(
  text: string,
  pieces: readonly Piece[],
  at: number,
  tokens: readonly Token[],
  { definite }: Counting,
): boolean {
  const space = text.lastIndexOf(' ', (pieces[at]?.start ?? 0) - 1)
  const before = text.lastIndexOf(' ', space - 1)
  const word = text.slice(before + 1, space)
  if (space < 0 || !/\p{Lu}/u.test(word) || /[,;:.]$/.test(word)) return false
  // Some 40,000 | have fled, Another 12 | died
  if (!naming.has(posAt(tokens, before + 1))) return false
  let first = at - 1
  while (first > 0 && (pieces[first]?.start ?? 0) > before + 1) first -= 1
  return first <= 0 || (first === 1 && definite.has(pieces[0]?.word ?? ''))
}

/** 12 |Elm Street| */
function isHouse(
  text: string,
  pieces: readonly Piece[],
  next: number,
  { streets }: Counting,
): boolean {
  const [first, second, third] = [pieces[next], pieces[next + 1], pieces[next + 2]]
  if (first?.kind !== 'word' || !capital(text, first)) return false
  return [second, third].some((one) => one && streets.has(one.word) && capital(text, one))
}

/** two|thirds, two|-thirds */
function isFraction(pieces: readonly Piece[], next: number, { fractions }: Counting): boolean {
  const hyphen = pieces[next]?.word === '-' ? 1 : 0
  return fractions.has(pieces[next + hyphen]?.word ?? '')
}

/** two|-pronged, but not ten|-mile, nor 14|-point and 95,000|-member */
function isCompound(
  pieces: readonly Piece[],
  next: number,
  tokens: readonly Token[],
  { after, measures }: Counting,
): boolean {
  const word = pieces[next + 1]
  if (word?.kind !== 'word' || !joins(pieces, next)) return false
  if (measureFrom(pieces, next + 1, measures) || after.has(`- ${word.word}`)) return false
  return !(pieces[next - 1]?.kind === 'number' && countsJoined(pieces, next, tokens))
}

function joins(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.word === '-' && isTight(pieces, at) && isTight(pieces, at + 1)
}

/** Whether the word that a hyphen joins to figures is what they count: a noun before what has so many, 14-|point| lead. */
function countsJoined(pieces: readonly Piece[], next: number, tokens: readonly Token[]): boolean {
  const [word, owner] = [pieces[next + 1], pieces[next + 2]]
  if (!word || !owner || owner.kind !== 'word') return false
  return posAt(tokens, word.start) === 'NOUN' && posAt(tokens, owner.start) === 'NOUN'
}

/** Where figures and words joined without space by hyphens, slashes and plus signs end. */
function endOfChain(pieces: readonly Piece[], at: number): number {
  let end = at + 1
  while (
    isTight(pieces, end) &&
    isTight(pieces, end + 1) &&
    /^[-/–]$/.test(pieces[end]?.word ?? '')
  )
    end += 2
  return end
}

/** 555-1234 */
function isTelephone(numbers: readonly Piece[]): boolean {
  const [first, second] = numbers.map(({ word }) => word)
  return numbers.length === 2 && /^\d{3}$/.test(first ?? '') && /^\d{4}$/.test(second ?? '')
}

function isCode(
  pieces: readonly Piece[],
  at: number,
  chain: number,
  next: number,
  { measures, scaleNames }: Counting,
): boolean {
  const before = pieces[at - 1]
  const tight = isTight(pieces, at)
  // +2.4| per cent|
  const isRise =
    before?.word === '+' && !isTight(pieces, at - 1) && measureFrom(pieces, next, measures) !== null
  if (tight && before && !isRise && /^[#/+_@–]$/.test(before.word)) return true
  // F-16, 2010-11, but magnitude-7; a range (10-15) is read whole before
  const isScale = scaleNames.has(pieces[at - 2]?.word ?? '')
  if (tight && before?.word === '-' && isTight(pieces, at - 1) && !isScale) return true
  const parts = pieces.slice(at, chain)
  if (parts.some(({ word }) => word === '/'))
    return parts.some(({ kind }, k) => k > 0 && kind === 'number')
  const numbers = parts.filter(({ kind }) => kind === 'number')
  return (
    numbers.length > 2 ||
    isTelephone(numbers) ||
    (numbers.length === 2 && (next < chain || /^0\d/.test(numbers[1]?.word ?? '')))
  )
}

function isTight(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  return piece !== undefined && pieces[at - 1]?.end === piece.start
}

/** Article 5, article 5, Channel 4 */
function isLabel(
  text: string,
  { start, word }: Piece,
  { labels, capitalLabels }: Counting,
): boolean {
  if (labels.has(word)) return true
  const first = text.slice(start, start + 1)
  return capitalLabels.has(word) && first !== first.toLowerCase()
}

const longestWord = 24

function capital(text: string, piece: Piece | undefined): boolean {
  if (!piece) return false
  // Chang'e, d'Or
  const space = text.slice(Math.max(0, piece.start - longestWord), piece.start).search(/\S+$/)
  const start = space < 0 ? piece.start : Math.max(0, piece.start - longestWord) + space
  const first = text.slice(start, start + 1)
  return first !== first.toLowerCase()
}

/** Number words with a capital inside a sentence belong to a name: Group of Seven. */
function capitalInside(text: string, at: number, piece: Piece): boolean {
  return at > 0 && capital(text, piece)
}

/** Whether a word in lower case or a mark of measure follows, so that the number counts. */
function countsOn(text: string, after: Piece | undefined): boolean {
  return (
    after !== undefined &&
    (after.word === '%' || (after.kind === 'word' && !capital(text, after) && after.word !== "'s"))
  )
}

/** Chang'e 4 |space mission|: one thing is told of, so that the figures belong to the name before them. */
function isOneThing(
  text: string,
  after: Piece | undefined,
  tokens: readonly Token[],
  { measures, heads, singular }: Counting,
): boolean {
  if (!after || measures.has(after.word)) return false
  let last: string | null = null
  for (let at = placeBy(tokens, after.start); ; at += 1) {
    const token = tokens[at]
    if (!token || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) break
    if (token.pos === 'NOUN') last = text.slice(token.start, token.end).toLowerCase()
  }
  return last !== null && !heads.has(last) && singular(last) === last
}
