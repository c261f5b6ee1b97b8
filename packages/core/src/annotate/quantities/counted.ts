import type { Counting } from '../../language/counting.ts'
import type { Span } from '../../model/span.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import { readNumber } from './number-reading.ts'
import type { Piece } from './pieces.ts'
import { posAt } from './tags.ts'

const longestPhrase = 6
const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
const qualifying: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN'])

/**
 * What a number counts: the noun phrase right after it, up to its head.
 *
 *     200 (of the) Ukrainian soldiers were      17 (of 40) tests      27 were      900 (of the firm's 7,400) jobs      14-point lead
 */
export function findCounted(
  text: string,
  pieces: readonly Piece[],
  from: number,
  tokens: readonly Token[],
  counting: Counting,
  isTime: (piece: Piece) => boolean = () => false,
): Span | null {
  const { links, rates, everywhere } = counting
  // 14|-point| lead
  const joined = joinedAfter(pieces, from)
  // €18m|-a|-year
  if (joined && rates.has(joined.word)) return null
  if (joined) return { start: joined.start, end: joined.end }
  let at = from
  while (at - from < 3 && links.has(pieces[at]?.word ?? '')) at += 1
  if (at > from) {
    at = pastOwner(pieces, at, tokens, counting)
    at = readNumber(pieces, at, counting)?.next ?? at
  }
  let head: Piece | null = null
  const first = pieces[at]
  if (rates.has(first?.word ?? '')) return null
  for (let k = at; k < pieces.length && k - at < longestPhrase; k += 1) {
    const piece = pieces[k] as Piece
    const hyphen = piece.word === '-' && k > at && piece.start === pieces[k - 1]?.end
    const pos = hyphen ? 'NOUN' : posAt(tokens, piece.start)
    const participle = pos === 'VERB' && k === at && qualifies(tokens, pieces[k + 1])
    if (!hyphen && !participle && !qualifying.has(pos)) break
    // six primaries |yesterday|; 900 cases |worldwide|
    const heads = !hyphen && nominal.has(pos) && !everywhere.has(piece.word)
    if (heads && !isTime(piece)) head = piece
    if (/^[,;:]/.test(text.slice(piece.end, piece.end + 1))) break
  }
  return first && head ? { start: first.start, end: head.end } : null
}

/** What a hyphen joins to the number before it. */
function joinedAfter(pieces: readonly Piece[], at: number): Piece | null {
  const [number, hyphen, word] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (hyphen?.word !== '-' || number?.end !== hyphen.start) return null
  return word?.start === hyphen.end ? word : null
}

/** After the owner of what is counted, where there is one: of the company's | 7,400 jobs. */
function pastOwner(
  pieces: readonly Piece[],
  from: number,
  tokens: readonly Token[],
  { owned }: Counting,
): number {
  for (let at = from; at - from < longestPhrase; at += 1) {
    const piece = pieces[at]
    if (!piece) return from
    if (at > from && owned.has(piece.word)) return at + 1
    if (!qualifying.has(posAt(tokens, piece.start))) return from
  }
  return from
}

function qualifies(tokens: readonly Token[], piece: Piece | undefined): boolean {
  return piece !== undefined && qualifying.has(posAt(tokens, piece.start))
}
