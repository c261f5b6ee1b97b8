import type { Calendar } from '../../language/calendar.ts'
import type { Piece } from '../quantities/pieces.ts'

/** Where a sentence looks to: back, ahead, or it does not say. */
export type Way = 'past' | 'next' | 'near'

const farthest = 14

/**
 * Which way the words around an expression look: the nearest word that tells counts, one before it more than one after it.
 *
 *     said on Friday that it will      will meet on Friday      Friday's vote
 *     <-2->              <-3->         <--3-->
 */
export function findWay(
  pieces: readonly Piece[],
  from: number,
  next: number,
  calendar: Calendar,
): Way {
  // By Monday the toll had risen: what opens its sentence looks where the sentence looks
  if (from > 1 && isUntil(pieces, from - 1, calendar))
    return isDoneBy(pieces, from - 1, calendar) ? 'past' : 'next'
  if (isPassiveNow(pieces, from - 1, calendar) || isPassiveNow(pieces, from - 2, calendar))
    return 'next'
  if (isAppointed(pieces, from - 1, next, calendar)) return 'next'
  if (isBesideAhead(pieces, from - 1, next, calendar)) return 'next'
  let way: Way = 'near'
  let nearest = farthest
  for (let at = from - 1; at >= 0 && from - at < nearest; at -= 1) {
    const told = tells(pieces, at, calendar)
    if (told) {
      way = told
      nearest = from - at
    }
  }
  for (let at = next; at < pieces.length && (at - next + 1) * 2 < nearest; at += 1) {
    // expects to open in May |, the mayor said · came on Friday | and will stay: another clause
    if (way !== 'near' && calendar.parting.has(pieces[at]?.word ?? '')) break
    const told = tells(pieces, at, calendar)
    if (told) return told
  }
  return way
}

function tells(pieces: readonly Piece[], at: number, calendar: Calendar): Way | null {
  const piece = pieces[at]
  if (piece?.kind !== 'word') return null
  const { word } = piece
  if (calendar.ahead.has(word)) return 'next'
  const { words, links } = calendar.aheadOf
  if (words.has(word) && links.has(pieces[at + 1]?.word ?? '')) return 'next'
  if (isToCome(pieces, at, calendar)) return 'next'
  if (!endsAsPast(word, calendar) && !calendar.behind.has(word)) return null
  // a participle looks where its auxiliary looks: "to be | finally | opened"
  const before = pieces.slice(Math.max(0, at - 2), at)
  return before.some((one) => calendar.aheadAuxiliaries.has(one.word)) ? 'next' : 'past'
}

/** |by| Friday, as |early as| Friday */
function isUntil(pieces: readonly Piece[], at: number, { untilThen }: Calendar): boolean {
  const word = pieces[at]?.word ?? ''
  return untilThen.has(word) || untilThen.has(`${pieces[at - 1]?.word} ${word}`)
}

/** the vote |is| Sunday, |is| on Sunday, is |leaving| on Sunday; but "is Sunday|'s|" */
function isBesideAhead(
  pieces: readonly Piece[],
  before: number,
  next: number,
  { aheadBeside: { words, links, ending }, appointing, presentAuxiliaries }: Calendar,
): boolean {
  if (appointing.owned.has(pieces[next]?.word ?? '')) return false
  const at = links.has(pieces[before]?.word ?? '') ? before - 1 : before
  const word = pieces[at]?.word ?? ''
  return (
    words.has(word) || (word.endsWith(ending) && presentAuxiliaries.has(pieces[at - 1]?.word ?? ''))
  )
}

/** the minister |is| to visit, |are not| to meet; but "drink is to blame" */
function isToCome(
  pieces: readonly Piece[],
  at: number,
  { presentAuxiliaries, toCome }: Calendar,
): boolean {
  if (!presentAuxiliaries.has(pieces[at]?.word ?? '')) return false
  const link = [at + 1, at + 2].find((k) => toCome.links.has(pieces[k]?.word ?? ''))
  if (link === undefined || (link > at + 1 && !toCome.between.has(pieces[at + 1]?.word ?? '')))
    return false
  const verb = pieces[link + 1]
  return verb?.kind === 'word' && !toCome.never.has(verb.word)
}

function endsAsPast(word: string, { afterEnding: { ending, except } }: Calendar): boolean {
  return word.endsWith(ending) && word.length > ending.length + 2 && !except.has(word)
}

/** Whether what is done to somebody right before a time is yet to come: he is | sentenced | on Friday. */
function isPassiveNow(pieces: readonly Piece[], at: number, calendar: Calendar): boolean {
  const [auxiliary, participle] = [pieces[at - 1], pieces[at]]
  return (
    calendar.presentAuxiliaries.has(auxiliary?.word ?? '') &&
    endsAsPast(participle?.word ?? '', calendar)
  )
}

/**
 * Whether what was so far reached stands before a "by": had risen to 40 | by Tuesday, were home | by Christmas; not "told
 * them to leave | by Friday", "was expected | by Friday".
 */
function isDoneBy(pieces: readonly Piece[], at: number, calendar: Calendar): boolean {
  if (!calendar.doneBy.links.has(pieces[at]?.word ?? '')) return false
  for (let back = at - 1; back >= 0 && at - back < farthest; back -= 1) {
    const word = pieces[back]?.word ?? ''
    const next = pieces[back + 1]
    if (calendar.ahead.has(word) || calendar.parting.has(word)) return false
    if (calendar.aheadOf.links.has(word) && next?.kind === 'word') return false
    if (calendar.doneBy.perfect.has(word)) return true
    if (calendar.doneBy.being.has(word)) return !calendar.doneBy.wanted.has(next?.word ?? '')
  }
  return false
}

/** This far before "for" the verb stands that appoints something. */
const appointed = 8

/** set | a hearing | for | Friday; but "named a suspect for | Friday|'s attack" */
function isAppointed(
  pieces: readonly Piece[],
  at: number,
  next: number,
  { appointing }: Calendar,
): boolean {
  if (!appointing.links.has(pieces[at]?.word ?? '')) return false
  if (appointing.owned.has(pieces[next]?.word ?? '')) return false
  for (let back = at - 1; back >= 0 && at - back < appointed; back -= 1) {
    const { kind, word } = pieces[back] as Piece
    if (appointing.verbs.has(word)) return !appointing.particles.has(pieces[back + 1]?.word ?? '')
    if (kind === 'mark' && word !== '-') return false
  }
  return false
}

/** This far before a stretch of time the word stands that says since when nothing was like it. */
const measured = 14

/** Whether a stretch of time is that in which there was nothing like it: the |biggest| deal in the world in | a decade. */
export function isRecordIn(
  pieces: readonly Piece[],
  from: number,
  { records, ahead, aheadOf }: Calendar,
): boolean {
  for (let at = from - 1; at >= 0 && from - at <= measured; at -= 1) {
    const { kind, word } = pieces[at] as Piece
    if (records.has(word)) return at > 0
    if (kind === 'mark' && word !== '-') return false
    if (ahead.has(word) || aheadOf.links.has(word)) return false
  }
  return false
}
