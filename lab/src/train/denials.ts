/**
 * Fits the weights of `relate/conflicts/statuses/reasons.ts` and the odds of `denied.ts` beside it: what makes a denial a
 * conflict with what is told elsewhere.
 *
 *     node src/train/denials.ts
 */
import { deniedBy } from '@dateline/core/inside/relate/conflicts/statuses/denied'
import { reasons } from '@dateline/core/inside/relate/conflicts/statuses/reasons'
import { type Candidate, fitClashes } from './fit-clashes.ts'

await fitClashes({
  reasons,
  kinds: new Set(['status']),
  candidatesOf: ({ a, b, alignment }) =>
    [deniedBy(a, b, alignment), deniedBy(b, a, alignment)].flatMap((denied): Candidate[] =>
      denied
        ? [
            {
              measures: reasons.map(({ measure }) => measure(denied)),
              ...{ a: a.statement, b: b.statement },
            },
          ]
        : [],
    ),
})
