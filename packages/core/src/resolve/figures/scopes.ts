import type { Counting } from '../../language/counting.ts'
import { type Around, lowerAt } from './around.ts'

/** So many words away from a figure what says which of several it is of. */
const reach = 8

/** Which of several things alike a figure is of: of the |old| ferry, of |children|; each as what they differ in and how. */
export function scopesOf(around: Around, { scopes }: Counting): string[] {
  const found = new Set<string>()
  for (let far = 1; far <= reach; far += 1)
    for (const at of [around.first - far, around.last + far]) {
      const scope = scopes.get(lowerAt(around, at))
      if (scope) found.add(scope)
    }
  return [...found].sort()
}
