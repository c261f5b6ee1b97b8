import type { Side } from './clash.ts'

const dayLong = 86_400_000

/** How many days the second came out after the first; NaN where it is not known. */
export function daysApart(
  { telling: a }: Pick<Side, 'telling'>,
  { telling: b }: Pick<Side, 'telling'>,
): number {
  return (Date.parse(b.published ?? '') - Date.parse(a.published ?? '')) / dayLong
}
