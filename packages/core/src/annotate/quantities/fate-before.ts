import type { Outcomes } from '../../language/outcomes.ts'
import type { Outcome } from '../../model/quantity.ts'
import { phraseIn } from './phrase-in.ts'
import type { Piece } from './pieces.ts'

const longestPhrase = 4
/** At most this many words may lie between a toll and its figure: "the toll from Monday's blast in Goma rose to 8". */
const reach = 14

/** What became of those counted, told before the number that begins at a piece: killed | 8, the death toll rose to | 8. */
export function fateBefore(
  pieces: readonly Piece[],
  at: number,
  outcomes: Outcomes,
): Outcome | null {
  let before = at - 1
  while (before > at - 4 && outcomes.between.has(pieces[before]?.word ?? '')) before -= 1
  // a press | release | of 300 lines
  if (outcomes.products.has(pieces[before - 1]?.word ?? '')) return null
  const done = phraseEnding(pieces, before + 1, outcomes.done)
  if (done) return isUndone(pieces, before, outcomes) ? null : done
  const of = outcomes.possessed.has(pieces[before + 1]?.word ?? '')
    ? phraseEnding(pieces, before + 1, outcomes.of)
    : null
  if (of) return isUndone(pieces, before, outcomes) ? null : of
  return outcomes.leads.has(pieces[at - 1]?.word ?? '') ? tollBefore(pieces, at, outcomes) : null
}

/** The longest wording of a table that ends before a piece. */
function phraseEnding(
  pieces: readonly Piece[],
  next: number,
  table: ReadonlyMap<string, Outcome>,
): Outcome | null {
  for (let from = Math.max(0, next - longestPhrase); from < next; from += 1) {
    const outcome = phraseIn(table, pieces, from, next)
    if (outcome) return outcome
  }
  return null
}

const nearby = 4

function isUndone(pieces: readonly Piece[], at: number, { undone }: Outcomes): boolean {
  for (let k = at; k > at - nearby; k -= 1) if (undone.has(pieces[k]?.word ?? '')) return true
  return false
}

function tollBefore(pieces: readonly Piece[], at: number, outcomes: Outcomes): Outcome | null {
  for (let next = at - 1; next > 0 && next > at - reach; next -= 1) {
    const toll = phraseEnding(pieces, next, outcomes.tolls)
    if (toll) return toll
    if (/^[;,.]$/.test(pieces[next - 1]?.word ?? '')) return null
  }
  return null
}
