import type { Mention } from '../../model/name.ts'
import type { FoundTime } from './found-time.ts'

/**
 * Leaves out what belongs to the name of a person: |June| Carter, Doris |Day|. A weekday after a name is said of the
 * telling: "the union, said Ek |Tuesday|".
 */
export function timesOutsideNames(
  times: readonly FoundTime[],
  names: readonly Mention[],
): FoundTime[] {
  let at = 0
  return times.filter((time) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= time.start) at += 1
    const name = names[at]
    if (name?.type !== 'person' || name.start > time.start || name.end < time.end) return true
    const whole = name.start === time.start && name.end === time.end
    const behind = name.end === time.end && name.start < time.start
    return whole || (behind && weekday.test(time.meaning))
  })
}

const weekday = /WXX-[1-7]/
