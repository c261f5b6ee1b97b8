import type { FigureSight } from '../../language/figure-kinds.ts'
import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Figure } from '../../model/figure.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time.ts'
import type { Layer } from '../layer.ts'

/** A figure before it is known what it tells. */
export type Untold = Omit<Figure, 'tells'>

/** A figure, and what stands around it. */
export interface FigureView {
  readonly figure: Untold
  readonly quantity: Quantity | undefined
  readonly time: TimeExpression | undefined
  /** The words of the text, in lower case. */
  readonly words: Layer<Lower>
}

export interface Lower extends Span {
  readonly lower: string
}

export function viewOf(
  figure: Untold,
  words: Layer<Lower>,
  { quantities, times }: Pick<Analysis, 'quantities' | 'times'>,
): FigureView {
  const { kind, index } = figure
  const [quantity, time] =
    kind === 'quantity' ? [quantities[index], undefined] : [undefined, times[index]]
  return { figure, quantity, time, words }
}

/** A word beside a figure says half as much as one that it is of. */
const beside = 0.5
/** What a word says that stands as far from it as can be; right beside it, 1. */
const faraway = 0.3

/** Takes what is seen of a figure, and how much it says, 0 to 1; of what is also seen by unit, the unit too. */
export type See = (sight: FigureSight, word: string, strength: number, unit?: string) => void

/** Tells what is seen of a figure. */
export function lookAt(
  { figure, quantity, time, words }: FigureView,
  stem: Vocabulary['stem'],
  see: See,
): void {
  const unit = unitOf({ quantity, time })
  see('unit', unit, 1)
  if (quantity) {
    if (quantity.unit) see('unit', quantity.unit, beside)
    if (quantity.outcome) see('outcome', quantity.outcome, 1)
    if (quantity.head) see('counted', stem(quantity.head), 1)
    if (quantity.value !== null && quantity.value > 0)
      see('size', `${unit} ${Math.round(Math.log10(quantity.value))}`, beside)
  }
  if (figure.sort) see('sort', figure.sort, 1)
  if (figure.verb) see('verb', figure.verb.stem, 1)
  for (const deed of figure.deeds) see('deed', deed, 1)
  for (const term of figure.of) see('of', term.stem, 1)
  for (const { stem: word, near } of figure.about) {
    see('near', word, faraway + (1 - faraway) * near, unit)
  }
  const own = words.indicesWithin(figure)
  const wordAt = (at: number) => words.at(at)?.lower ?? ''
  const [first = 0, last = first] = [own[0], own.at(-1)]
  see('before', wordAt(first - 1), beside)
  see('before that', wordAt(first - 2), beside)
  see('after', wordAt(last + 1), beside)
  see('after that', wordAt(last + 2), beside)
}

/** What a figure is measured in: money, a unit in SI, "count", or the type of a time. */
export function unitOf({ quantity, time }: Pick<FigureView, 'quantity' | 'time'>): string {
  if (!quantity) return time?.type ?? 'time'
  if (quantity.unit === null) return 'count'
  return /^[A-Z]{3}$/.test(quantity.unit) ? 'money' : (quantity.si?.unit ?? quantity.unit)
}
