import type { Counting } from '../../language/counting.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { PartOfSpeech } from '../../model/token.ts'
import type { Drafted } from './fates.ts'
import type { Piece } from './pieces.ts'

const goesOn: ReadonlySet<PartOfSpeech> = new Set(['CCONJ', 'ADP', 'SCONJ'])
/** Money and shares of which one is so many times the other are hardly told in one breath without their unit. */
const mostTimes = 10

/**
 * The unit of a number that is told without one where the number before it has it: she pays |750 euros| and earns |950|; not: she
 * pays |750 euros| and is |27|, nor where it counts something.
 */
export function carryUnits(
  quantities: readonly Quantity[],
  drafts: readonly Drafted[],
  { pieces, posOf, counting }: Reading,
): Quantity[] {
  return quantities.map((one, index) => {
    const last = quantities[index - 1]
    const draft = drafts[index]
    if (!last || !draft || !isBare(one) || !isCarried(last, one, counting.percent)) return one
    const [before, after] = [pieces[draft.from - 1], pieces[draft.next]]
    if (!before || posOf(before) !== 'VERB') return one
    if (after?.kind === 'number' || (after?.kind === 'word' && !goesOn.has(posOf(after))))
      return one
    return { ...one, unit: last.unit }
  })
}

/** A sentence, with what each piece is. */
interface Reading {
  readonly pieces: readonly Piece[]
  readonly posOf: (piece: Piece) => PartOfSpeech
  readonly counting: Counting
}

function isBare({ unit, head, outcome, value }: Quantity): boolean {
  return unit === null && head === null && outcome === null && value !== null
}

function isCarried({ unit, value }: Quantity, to: Quantity, percent: string): boolean {
  if (!unit || !value || !to.value) return false
  const times = Math.max(value / to.value, to.value / value)
  return (unit === percent || /^[A-Z]{3}$/.test(unit)) && times > 0 && times <= mostTimes
}
