import type { Calendar } from '../../language/calendar.ts'
import type { Piece } from '../quantities/pieces.ts'
import type { FoundTime } from './found-time.ts'

/** At the head of a sentence: so many pieces may stand before its year. In | the | 2016 election */
const head = 2
/** This far before a time stands the verb that it may belong to. */
const reach = 4
const year = /^[12]\d{3}$/
/** A month, or a day of one, that nothing says the year of. */
const ofSomeYear = /^now (?:past|near|next):(XXXX-\d\d(?:-\d\d)?)(?= |$)/

/**
 * The months of a sentence that begins with a year are of that year:
 *
 *     In the | 2016 | race he stayed on until | June |, and did not endorse her until | July |.
 *
 * not the month in which somebody said so: In 2016 he left, the firm | said | in | May, nor one after another date.
 */
export function withinYear(
  found: readonly FoundTime[],
  pieces: readonly Piece[],
  { yearHeads, telling }: Pick<Calendar, 'yearHeads' | 'telling'>,
): readonly FoundTime[] {
  const [first, ...rest] = found
  if (!first || rest.length === 0 || !year.test(first.meaning)) return found
  const before = pieces.slice(0, head + 1).findIndex(({ start }) => start === first.start)
  if (before < 1 || !yearHeads.has(pieces[0]?.word ?? '')) return found
  let at = before
  let tells = true
  return found.map((time) => {
    while ((pieces[at]?.start ?? time.start) < time.start) at += 1
    const loose = ofSomeYear.test(time.meaning)
    tells &&= loose || time === first || time.type !== 'DATE'
    const near = pieces.slice(Math.max(0, at - reach), at)
    if (!tells || !loose || near.some(({ word }) => telling.has(word))) return time
    return { ...time, meaning: time.meaning.replace(ofSomeYear, `${first.meaning} in:$1`) }
  })
}
