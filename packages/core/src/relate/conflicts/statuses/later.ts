import type { Telling } from '../../claims/telling.ts'

/** Whether it was told of a time behind that at which another was published: that denies nothing which comes after it. */
export function isLater({ times, published }: Telling, other: Telling): boolean {
  const { published: before } = other
  if (!published || !before || published <= before) return false
  return times.some(
    ({ interval }) => interval !== null && interval.from.slice(0, before.length) > before,
  )
}
