import type { Ages } from '../ages.ts'
import { wordSet } from '../word-set.ts'

export const ages: Ages = {
  behind: /(?:, | \()(?:aged |age |who is )?(\d{1,3})(?: years old)?(?=[,.;:)])/y,
  yearOld: /year[- ]old\b(?<=\b(\d{1,3})[- ]year[- ]old)/g,
  whoIs: /who is (\d{1,3})(?=[,.;])(?<=, who is \d+)/g,
  former: wordSet('then as when'),
  definite: wordSet('the'),
  anybody: wordSet(
    'man woman boy girl child baby toddler teenager teen youth person victim suspect driver passenger pedestrian cyclist ' +
      'motorist gunman attacker shooter witness resident son daughter brother sister wife husband mother father',
  ),
}
