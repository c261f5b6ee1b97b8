import type { Counting } from '../../language/counting.ts'
import type { Outcomes } from '../../language/outcomes.ts'
import type { Outcome } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { PartOfSpeech } from '../../model/token.ts'
import { isOfPeople, isWhereabouts } from './kinds-of-outcome.ts'
import { startsNumber } from './number-starts.ts'
import { phraseIn } from './phrase-in.ts'
import type { Piece } from './pieces.ts'

const longestPhrase = 4
/** At most this many words may lie between those counted and what became of them: "8 people in a bus on the M3 were killed". */
const reach = 12

/** A sentence, read for what is told after a number. */
export interface Reading {
  readonly pieces: readonly Piece[]
  readonly posOf: (piece: Piece) => PartOfSpeech
  readonly isTime: (piece: Piece) => boolean
  readonly counting: Counting
}

/** What became of those counted, told after the piece before `from`: 8 people | were killed, 8 | dead. */
export function fateAfter(reading: Reading, from: number, counted: Span | null): Outcome | null {
  const { pieces, posOf, counting } = reading
  const { outcomes } = counting
  let whereabouts: Outcome | null = null
  let passive = false
  let beyond = false
  const isObject = isObjectBeside(reading, counted?.start ?? pieces[from - 1]?.start ?? 0, from)
  for (let at = from; at < pieces.length && at < from + reach; at += 1) {
    const piece = pieces[at] as Piece
    if (outcomes.undone.has(piece.word)) return null
    // sold in |March|, not: they march
    const isDeed = outcomes.possessed.has(pieces[at - 1]?.word ?? '') // 12 counts of | wounding
    const told = isDeed || reading.isTime(piece) ? null : phraseAt(pieces, at, outcomes)
    if (told) {
      // 8 |wounded| soldiers
      const inside = counted !== null && piece.end < counted.end
      const free = inside || told.undergone || passive || !hasObject(reading, told.next)
      if (!free) return whereabouts
      // 62 people on board |sank|
      if (whereabouts && !isOfPeople(told.outcome)) return whereabouts
      // 62 people |were| on board
      const said = pieces[at - 1]
      const isTold = said !== undefined && posOf(said) === 'AUX'
      if (isTold || !isWhereabouts(told.outcome)) return told.outcome
      whereabouts ??= told.outcome
      at = told.next - 1
      continue
    }
    const voiced = outcomes.passives.has(piece.word)
    // a surgeon who harmed 9 patients | was jailed
    if (isObject && posOf(piece) === 'AUX') return whereabouts
    passive ||= voiced
    if (voiced || outcomes.passing.has(piece.word)) continue
    // envoys from a town |that| was destroyed
    const pos = posOf(piece)
    beyond ||= pos === 'ADP'
    if (beyond && outcomes.relatives.has(piece.word)) return whereabouts
    // a man who wrote 300 papers |, died
    const skipped = piece.word === ',' && !isObject ? endOfAside(reading, at) : null
    if (skipped !== null) at = skipped
    else if (piece.kind !== 'word' || endsSubject.has(pos)) return whereabouts
  }
  return whereabouts
}

const endsSubject: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'CCONJ', 'SCONJ'])

function phraseAt(
  pieces: readonly Piece[],
  at: number,
  { done, undergone }: Outcomes,
): { outcome: Outcome; undergone: boolean; next: number } | null {
  for (let next = Math.min(pieces.length, at + longestPhrase); next > at; next -= 1) {
    const befell = phraseIn(undergone, pieces, at, next)
    const outcome = befell ?? phraseIn(done, pieces, at, next)
    if (outcome) return { outcome, undergone: befell !== undefined, next }
  }
  return null
}

/** Whether what became of those counted is told right after the number, in several words: five | shot dead |. */
export function tellsFateAt(pieces: readonly Piece[], at: number, { outcomes }: Counting): boolean {
  return (phraseAt(pieces, at, outcomes)?.next ?? at) > at + 1
}

const beginsObject: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'NOUN',
  'PROPN',
  'PRON',
  'NUM',
  'ADJ',
])

/** Two gunmen killed |a guard|, |at least five|; but: two killed |on Monday|, |Tuesday|. */
function hasObject({ pieces, posOf, isTime, counting }: Reading, at: number): boolean {
  const piece = pieces[at]
  if (!piece || piece.kind === 'mark' || isTime(piece)) return false
  const bound = [1, 2, 3].some((length) => phraseIn(counting.before, pieces, at, at + length))
  return bound || startsNumber(piece, counting) || beginsObject.has(posOf(piece))
}

const longestAside = 12

/** 8 people|, including two children,| were killed: the last comma before a verb goes on. */
function endOfAside({ pieces, posOf, counting }: Reading, at: number): number | null {
  for (let end = at; end < pieces.length && end < at + longestAside; end += 1) {
    if (pieces[end]?.word !== ',') continue
    const after = pieces[end + 1]
    if (!after) return null
    if (posOf(after) === 'AUX' || phraseAt(pieces, end + 1, counting.outcomes)) return end
    if (end > at) return null
  }
  return null
}

/** Whether those counted are the object of a clause that hangs on somebody else: a surgeon | who harmed | 9 patients. */
function isObjectBeside(
  { pieces, posOf, counting }: Reading,
  place: number,
  from: number,
): boolean {
  let verb = false
  for (let at = from - 1; at >= 0 && from - at < reach; at -= 1) {
    const piece = pieces[at] as Piece
    if (piece.start >= place) continue
    if (piece.kind === 'mark' && piece.word !== '-') return false
    if (counting.who === piece.word || counting.outcomes.relatives.has(piece.word)) return verb
    verb ||= posOf(piece) === 'VERB'
  }
  return false
}
