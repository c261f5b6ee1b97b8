/**
 * Fits the weights of `relate/conflicts/wordings/reasons.ts` and the odds of `clashing-wordings.ts` beside it: what makes two
 * quotations of one speaker one in two wordings.
 *
 *     node src/train/wordings.ts
 */
import { twoWordingsIn } from '@dateline/core/inside/relate/conflicts/clashing-wordings'
import { reasons } from '@dateline/core/inside/relate/conflicts/wordings/reasons'
import { replacedSpans } from '@dateline/core/inside/relate/conflicts/wordings/replaced'
import { fitClashes } from './fit-clashes.ts'

await fitClashes({
  reasons,
  kinds: new Set(['wording']),
  crowds: false,
  candidatesOf: (against) => {
    const two = twoWordingsIn(against)
    if (!two) return []
    const [a, b] = replacedSpans(two)
    return [{ measures: reasons.map(({ measure }) => measure(two)), a, b }]
  },
})
