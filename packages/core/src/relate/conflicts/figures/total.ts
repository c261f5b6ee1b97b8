import { sizeOf } from '../measures.ts'
import type { TwoFigures } from './one-slot.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { kindOf } from './two-figures.ts'

/** This many code units lie at most between two numbers that are told as one: "131 passengers and a crew of 14". */
const reach = 40

/** Whether one count and the one right beside it make the other: "131 passengers and a crew of 14", "145 on board". */
export function isTotal({ a, b, layout }: TwoFigures): boolean {
  const [some, others] = [layout.beside(a), layout.beside(b)]
  if (makes(a, some, b) || makes(b, others, a)) return true
  return isOfSum(a, some) !== isOfSum(b, others)
}

/** Whether a count and the one right beside it make a third of their sentence: 44 on board, |40 passengers| and four crew. */
function isOfSum(part: ToldFigure, others: readonly ToldFigure[]): boolean {
  return others.some((whole) => makes(part, others, whole))
}

function makes(part: ToldFigure, others: readonly ToldFigure[], whole: ToldFigure): boolean {
  if (isTime(part.value) || isTime(whole.value) || kindOf(part) !== 'count') return false
  const rest = sizeOf(whole.value) - sizeOf(part.value)
  return rest > 0 && others.some((one) => isSized(one, rest) && gapBetween(part, one) <= reach)
}

function isSized(told: ToldFigure, size: number): boolean {
  return !isTime(told.value) && kindOf(told) === 'count' && sizeOf(told.value) === size
}

/** How many code units lie between two figures of one article. */
export function gapBetween({ figure: a }: ToldFigure, { figure: b }: ToldFigure): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end
}

/** This many code units lie at most between a part and the number that it is of: 38 |of its| 260 stores. */
const reachOf = 12

/** The number that a part is said to be of; null where it is not told. */
export function totalOf(
  { figure, value }: ToldFigure,
  others: readonly ToldFigure[],
): number | null {
  if (isTime(value)) return null
  for (const { figure: one, value: total } of others) {
    const gap = one.start - figure.end
    if (gap < 0 || gap > reachOf || isTime(total) || total.unit !== value.unit) continue
    if (sizeOf(total) > sizeOf(value)) return sizeOf(total)
  }
  return null
}
