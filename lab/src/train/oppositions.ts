/**
 * Fits the weights of `relate/conflicts/statuses/opposed-reasons.ts` and the odds of `opposed.ts` beside it: what makes words
 * that exclude each other a conflict.
 *
 *     node src/train/oppositions.ts
 */
import { opposedIn } from '@dateline/core/inside/relate/conflicts/statuses/opposed'
import { opposedReasons } from '@dateline/core/inside/relate/conflicts/statuses/opposed-reasons'
import { fitClashes } from './fit-clashes.ts'

await fitClashes({
  reasons: opposedReasons,
  kinds: new Set(['status', 'place']),
  candidatesOf: (against) =>
    opposedIn(against).map((pair) => ({
      measures: opposedReasons.map(({ measure }) => measure(pair)),
      ...{ a: pair.a.statement, b: pair.b.statement },
    })),
})
