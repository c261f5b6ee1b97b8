import type { Claim } from '../../model/claim.ts'
import type { Decision } from '../../model/decision.ts'
import type { ClaimGroup, GroupedClaim } from '../claims.ts'
import { decisionsOn, sayDecision } from '../decisions.ts'
import { digest } from '../grouping/digest.ts'
import { sampleOf } from '../grouping/sample.ts'
import { type InParts, mapInParts } from '../in-parts.ts'
import { align } from './alignment.ts'
import type { Likeness } from './likeness.ts'
import { independent } from './status.ts'
import { byPlace, type Telling, wordsSaid } from './telling.ts'

/** The id of a claim: that of the first telling of its own, in the order of articles. */
export function claimId(tellings: ClaimGroup): string {
  return digest('claim', tellings[0]?.statement.id ?? '')
}

/** A claim as its tellings make it, but for its status, with pauses; `distinct` are those of its own that differ in anything. */
export function* claimOf(
  id: string,
  { own, also }: GroupedClaim,
  distinct: ClaimGroup,
  originOf: ReadonlyMap<string, string>,
  likeness: Likeness,
  decisions: readonly Decision[],
): InParts<Omit<Claim, 'status' | 'because'>> {
  const plainest = yield* plainestOf(distinct, likeness)
  const tellings = [...own, ...also].sort(byPlace)
  const beside = new Set(also)
  const origins = tellings.map(({ analysis }) => originOf.get(analysis.article.id) ?? '')
  return {
    id,
    text: wordsSaid(plainest),
    appearances: yield* mapInParts(tellings, (telling) => {
      const { statement, analysis, originator } = telling
      const { start, end, stance } = statement
      const alignment =
        telling === plainest
          ? { score: 1, because: ['the plainest wording'] }
          : align(telling, plainest)
      return {
        article: analysis.article.id,
        start,
        end,
        statement: statement.id,
        stance,
        originator: originator.name,
        ...alignment,
        because: [
          ...(alignment.because.length > 0 ? alignment.because : ['like the others of the claim']),
          ...(beside.has(telling) ? ['told beside something else'] : []),
          ...decisionsOn(decisions, 'claim', statement.id).map((one) =>
            sayReview(one, statement.id),
          ),
        ],
      }
    }),
    originators: independent(tellings).map(({ name }) => name),
    origins: [...new Set(origins)].toSorted(),
  }
}

/** A reviewer's word on a statement and another. */
function sayReview(decision: Decision, id: string): string {
  return `with ${decision.a === id ? decision.b : decision.a}: ${sayDecision(decision)}`
}

/** The telling most like the others; of equals the first. */
function* plainestOf(tellings: ClaimGroup, likeness: Likeness): InParts<Telling> {
  const some = sampleOf(tellings)
  let [best, most] = [tellings[0], Number.NEGATIVE_INFINITY]
  for (const one of tellings) {
    const sum = some.reduce((all, other) => (one === other ? all : all + likeness(one, other)), 0)
    if (sum > most) [best, most] = [one, sum]
    yield
  }
  if (!best) throw new RangeError('a claim has at least one telling')
  return best
}
