import type { Analysis } from '../../model/analysis.ts'
import type { Event } from '../../model/event.ts'
import type { Place } from '../../model/place.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Statement } from '../../model/statement.ts'
import type { TimeExpression } from '../../model/time.ts'
import { byArticle } from '../by-article.ts'
import type { Features } from '../grouping/features.ts'
import type { Meaning } from '../grouping/weights.ts'
import type { CountTold } from './counts-told.ts'
import type { Counts, Facts } from './facts.ts'
import type { Originator } from './originators.ts'

/** A statement with everything that comparing it needs within reach. */
export interface Telling {
  readonly statement: Statement
  readonly analysis: Analysis
  readonly features: Features
  /** In what its words differ in use from those of the others of its story. */
  readonly meaning: Meaning
  /** Words that mean the same as words of its own, and which of them. */
  readonly akin: ReadonlyMap<string, readonly string[]>
  /** Ids of the shared entities named. */
  readonly entities: ReadonlySet<string>
  readonly events: readonly Event[]
  readonly quantities: readonly Quantity[]
  /** The day on which its article came out, as an ISO date; null where it is not known to the day. */
  readonly published: string | null
  /** Settled again where the article's date is implied by its story. */
  readonly times: readonly TimeExpression[]
  /** All times of its article, settled again likewise. */
  readonly articleTimes: readonly TimeExpression[]
  /** Inside the statement. */
  readonly places: readonly Place[]
  /** The settlements that it names, as GeoNames numbers them; regions and countries contain others. */
  readonly settlements: readonly number[]
  readonly originator: Originator
  readonly facts: Facts
  /** The numbers inside it, and what they tell. */
  readonly told: readonly CountTold[]
  /** How many statements of its article have a feature or a fact. */
  readonly counts: Counts
  /** Where it stands among the statements of the text: 0 for the first, and for titles, to 1 for the last. */
  readonly place: number
  /** Whether it stands in a title, subtitle or heading, which tell again what the text tells. */
  readonly inTitle: boolean
  /** The weights of its features together. */
  readonly weight: number
}

/** The words of a statement, as printed. */
export function wordsSaid({ analysis, statement }: Telling): string {
  return analysis.article.text.slice(statement.start, statement.end)
}

/** Orders tellings by article and place. */
export function byPlace(a: Telling, b: Telling): number {
  return byArticle(a.analysis, b.analysis) || a.statement.start - b.statement.start
}
