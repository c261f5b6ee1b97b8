import type { Appearance, Conflict } from '../../model/claim.ts'
import type { Newsroom } from '../../model/newsroom.ts'
import { quantityOf, type Rule, type Side, sideOf, tellingsOf, undecided } from './side.ts'

/** Prefers what most say who are independent of each other: by originators, not by reports. */
export const mostSupported: Rule = (a, b, conflict, newsroom) => {
  const [one, two] = [supportOf(a, conflict, newsroom), supportOf(b, conflict, newsroom)]
  const names = (some: ReadonlyMap<string, Appearance>) => [...some.keys()].join(', ')
  if (one.size === two.size) {
    return undecided(`as many say the one as the other: ${names(one)}; ${names(two)}`)
  }
  const more = one.size > two.size ? one : two
  const [side, fewer] = more === one ? [a, two] : [b, one]
  return {
    preferred: more === one ? 'a' : 'b',
    because: [`“${side.words}” is said by ${names(more)}; the other by ${names(fewer)}`],
    cites: [...more.values()].map(({ article, start, end }) => ({ article, start, end })),
  }
}

/** Who says what a side says, by name, each with the first appearance where it is said. */
function supportOf(
  side: Side,
  conflict: Conflict,
  newsroom: Newsroom,
): ReadonlyMap<string, Appearance> {
  const support = new Map<string, Appearance>()
  for (const appearance of tellingsOf(conflict, newsroom)) {
    const same = appearance.statement === side.statement.id || says(appearance, side, newsroom)
    if (same && !support.has(appearance.originator)) support.set(appearance.originator, appearance)
  }
  return support
}

/** Whether another statement gives the same number or time, or has the same words. */
function says(appearance: Appearance, side: Side, newsroom: Newsroom): boolean {
  const other = sideOf(appearance, newsroom)
  if (!other) return false
  const { analysis, statement } = other
  const quantity = quantityOf(side)
  if (quantity) {
    return statement.quantities.some((index) => {
      const one = analysis.quantities[index]
      return one?.low === quantity.low && one.high === quantity.high && one.unit === quantity.unit
    })
  }
  const time = side.analysis.times.find(({ start }) => start === side.phrase.start)
  if (time) return statement.times.some((index) => analysis.times[index]?.value === time.value)
  return other.words.toLowerCase().includes(side.words.toLowerCase())
}
