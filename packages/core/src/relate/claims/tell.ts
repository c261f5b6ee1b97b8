import type { Analysis } from '../../model/analysis.ts'
import type { TimeExpression } from '../../model/time.ts'
import { resolveDates } from '../../resolve/dates.ts'
import type { EntityIndex } from '../entities/entity-index.ts'
import type { Weights } from '../grouping/weights.ts'
import type { Dating } from '../stories/publications.ts'
import { originatorOf } from './originators.ts'
import { dampRepeated } from './repetition.ts'
import type { Telling } from './telling.ts'

/** The statements of an article, with everything that comparing them needs. */
export function tell(
  analysis: Analysis,
  dating: Dating,
  origin: string,
  entities: EntityIndex,
  weights: Weights,
): Telling[] {
  const times = timesOf(analysis, dating)
  const features = dampRepeated(
    analysis.statements.map((statement) => weights.statement(analysis, statement)),
  )
  return analysis.statements.map((statement, index) => ({
    statement,
    analysis,
    features: features[index] ?? new Map(),
    entities: new Set([...weights.entitiesOf(analysis, statement)].map(({ id }) => id)),
    events: statement.events.flatMap((index) => analysis.events[index] ?? []),
    quantities: statement.quantities.flatMap((index) => analysis.quantities[index] ?? []),
    times: statement.times.flatMap((index) => times[index] ?? []),
    originator: originatorOf(analysis, statement, entities, origin),
  }))
}

/** An article that its story dates has its times settled anew; they are implied, and say by what. */
function timesOf({ article, times }: Analysis, dating: Dating): TimeExpression[] {
  if (article.publishedAt || !dating.publishedAt) return times
  return resolveDates(times, dating.publishedAt).map((time) =>
    time.known === 'implied' ? { ...time, because: [...time.because, ...dating.because] } : time,
  )
}
