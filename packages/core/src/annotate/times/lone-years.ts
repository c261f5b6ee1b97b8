import type { Calendar } from '../../language/calendar.ts'
import type { Counting } from '../../language/counting.ts'
import type { Piece } from '../quantities/pieces.ts'

/** Years that need no word beside them, and those that do. */
const usual = { from: 1900, to: 2099 }
const possible = { from: 1500, to: 2199 }
/** Still earlier ones are years right after few words: "in 1204". */
const early = 1000

/** Whether four digits are a year though no month or day is beside them: "in 2014", "(2014)", not "2014 troops". */
export function isLoneYear(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { beforeEarlyYear, beforeYear, besideYear, datesBack, otherEras, spans: ranges }: Calendar,
  { labels, capitalLabels }: Counting,
): boolean {
  const piece = pieces[at] as Piece
  const before = pieces[at - 1]
  const after = pieces[at + 1]
  const year = Number(piece.word)
  const isBack = isDatedTo(pieces, at, datesBack)
  const strongly = before !== undefined && (beforeYear.has(before.word) || isBack)
  const led = strongly || (before !== undefined && besideYear.has(before.word))
  const counts = countsNoun(text, after)
  if (year < early || year > possible.to || (after && otherEras.has(after.word))) return false
  if (year < possible.from) {
    const inRange = besideEarlyYear(pieces, at, ranges)
    const isEarly = before !== undefined && (beforeEarlyYear.has(before.word) || isBack)
    return (isEarly || inRange) && !counts
  }
  if (year < usual.from || year > usual.to) return strongly && !counts
  if (before && (/^[$€£#№/@]$/.test(before.word) || labels.has(before.word))) return false
  if (before && capitalLabels.has(before.word) && isCapital(text, before)) return false
  if (isJoined(before, piece) && before?.word === '-') {
    const first = Number(pieces[at - 2]?.word)
    if (!(first >= usual.from && first < year)) return false
  }
  if (isJoined(piece, after) && /^[%°/]$/.test(after?.word ?? '')) return false
  // "in 2000 villages", but "the 2014 elections"
  return !counts || (led && year % 100 !== 0)
}

/** |dates| to 1873, |dates| back to 1873 */
function isDatedTo(
  pieces: readonly Piece[],
  at: number,
  { verbs, links }: Calendar['datesBack'],
): boolean {
  if (!links.has(pieces[at - 1]?.word ?? '')) return false
  return [at - 2, at - 3].some((back) => verbs.has(pieces[back]?.word ?? ''))
}

function isJoined(first: Piece | undefined, second: Piece | undefined): boolean {
  return first !== undefined && second !== undefined && first.end === second.start
}

function isCapital(text: string, { start }: Piece): boolean {
  const first = text.charAt(start)
  return first !== first.toLowerCase()
}

/** A plural in lower case, as after a number that counts. */
function countsNoun(text: string, after: Piece | undefined): boolean {
  if (after?.kind !== 'word') return false
  const printed = text.slice(after.start, after.end)
  return /^[a-z]{3,}s$/.test(printed) && !/(?:ss|us|was|has|is)$/.test(printed)
}

/** between | 1066 | and | 1072: of two years of which the second is the later. */
function besideEarlyYear(
  pieces: readonly Piece[],
  at: number,
  { opens, joins, leads }: Calendar['spans'],
): boolean {
  const first = opens.has(pieces[at - 1]?.word ?? '') ? at : at - 2
  const [from, to] = [pieces[first], pieces[first + 2]]
  if (!opens.has(pieces[first - 1]?.word ?? '') || !joins.has(pieces[first + 1]?.word ?? ''))
    return false
  // between 1066 and 1072 | people
  const behind = pieces[first + 3]
  if (behind && !ends.test(behind.word) && !leads.has(behind.word)) return false
  const isYear = (piece: Piece | undefined) => /^\d{4}$/.test(piece?.word ?? '')
  return isYear(from) && isYear(to) && Number(from?.word) < Number(to?.word)
}

/** A mark that may stand after two years. */
const ends = /^[.,;:!?)—–]$/
