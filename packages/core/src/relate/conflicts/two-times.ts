import type { Telling } from '../claims/telling.ts'
import { timesMeet } from './figures/times-meet.ts'

/** Whether both tell when it was, and no time of one meets a time of the other: the road was shut, and was opened again. */
export function areOfTwoTimes({ times: a }: Telling, { times: b }: Telling): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => timesMeet(one, other)))
}
