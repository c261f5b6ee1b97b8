import type { Counting } from '../../language/counting.ts'
import type { Figure } from '../../model/figure.ts'
import { type Around, lowerAt, lowerBefore, posAt } from './around.ts'

/** So many words before a figure may end what says that it was once to be. */
const reach = 8

/** Whether a figure is of what was to be and did not come: "|had been due| to open on Friday". */
export function isUndone(around: Around, { undone }: Counting): boolean {
  const before = ` ${lowerBefore(around, reach).join(' ')} `
  return undone.some((wording) => before.includes(` ${wording} `))
}

/** Whether a time is the first or the last of a stretch: "|since| Friday", "|until| about noon". */
export function edgeOf(around: Around, { edges }: Counting): Figure['edge'] {
  let before = around.first - 1
  while (posAt(around, before) === 'ADV' || posAt(around, before) === 'DET') before -= 1
  const [first, last] = [lowerAt(around, before - 1), lowerAt(around, before)]
  return edges.get(`${first} ${last}`) ?? edges.get(last) ?? 'none'
}
