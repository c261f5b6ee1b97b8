import { type Around, lowerAt } from './around.ts'

/** So many words before and behind a figure. */
const reach = 8

/** Whether one of some words stands near a figure: "the toll |rose| to 12", "280 million a year |earlier|". */
export function isNear(around: Around, these: ReadonlySet<string>): boolean {
  for (let far = 1; far <= reach; far += 1) {
    if (these.has(lowerAt(around, around.first - far))) return true
    if (these.has(lowerAt(around, around.last + far))) return true
  }
  return false
}
