/**
 * Fits the weights of `relate/conflicts/places/reasons.ts` and the odds of `clashing-places.ts` beside it: what makes the
 * places of two tellings those of one event.
 *
 *     node src/train/places.ts
 */
import { twoPlacesIn } from '@dateline/core/inside/relate/conflicts/clashing-places'
import { reasons } from '@dateline/core/inside/relate/conflicts/places/reasons'
import { fitClashes } from './fit-clashes.ts'

await fitClashes({
  reasons,
  kinds: new Set(['place']),
  candidatesOf: (against) =>
    twoPlacesIn(against).map((two) => ({
      measures: reasons.map(({ measure }) => measure(two)),
      ...{ a: two.one, b: two.other },
    })),
})
