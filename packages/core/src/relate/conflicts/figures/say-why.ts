import { sureKindOf } from '../../told-kinds.ts'
import { isOneQuotation, printed } from '../clash.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { outcomeOf } from './two-figures.ts'

/** Why two figures cannot both hold, in one sentence, in the words that are printed. */
export function sayWhy(a: ToldFigure, b: ToldFigure): string {
  const both = `${sayFigure(a)} and ${sayFigure(b)}`
  if (isTime(a.value) || isTime(b.value)) return `${both} cannot both be the time of one thing.`
  const thing = countedBy(a) ?? countedBy(b)
  if (isOneQuotation(a.telling, b.telling)) {
    const of = thing ? ` of ${thing}` : ''
    return `${a.telling.originator.name} is quoted with ${sayFigure(a)} and with ${sayFigure(b)}${of}.`
  }
  if (isNone(a) || isNone(b)) {
    return `${sayFigure(a)} against ${sayFigure(b)}: one says that there were no ${thing ?? 'such'}, the other that there were.`
  }
  const outcome = outcomeOf(a) ?? outcomeOf(b)
  if (outcome) {
    return `${both} cannot both be how many were ${outcome === 'casualty' ? 'killed or injured' : outcome}.`
  }
  if (thing) return `${both} cannot both be the number of ${thing}.`
  const kind = sureKindOf(a.kinds, b.kinds)
  return `${both} are told of one thing${kind ? ` (${kind})` : ''} and cannot both hold.`
}

/** “9:40pm” (2031-05-17 21:40), “2016”, “Forty-six” */
function sayFigure(told: ToldFigure): string {
  const words = `“${printed(told, told.figure)}”`
  if (!isTime(told.value)) return words
  // 2031-05-17T21:40 · 2031-05-17TNI
  const meant = told.value.value.replace(/T(?=\d)/, ' ').replace(/T[A-Z]+$/, '')
  return words === `“${meant}”` ? words : `${words} (${meant})`
}

/** The words that say what is counted, as printed: “flights”; null: a measure, or it is not said. */
function countedBy({ figure, analysis, value }: ToldFigure): string | null {
  const counted = figure.kind === 'quantity' ? analysis.quantities[figure.index]?.counted : null
  if (!counted || isTime(value) || value.unit !== null) return null
  return analysis.article.text.slice(counted.start, counted.end).replace(/\s+/g, ' ')
}

function isNone({ value }: ToldFigure): boolean {
  return !isTime(value) && value.high === 0
}
