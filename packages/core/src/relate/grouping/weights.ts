import type { Analysis } from '../../model/analysis.ts'
import type { Statement } from '../../model/statement.ts'
import { type EntityIndex, entityKey, type StoryEntity } from '../entities/entity-index.ts'
import type { Features } from './features.ts'

/** What the kind of an event says of an article, beside its words. */
export const typeWeight = 1.5
/** Of a statement it says as much as a rare word: "seized", "captured" and "took" tell one thing. */
const eventWeight = 4.5

/** Gives the statements of a story their weighted features: stems, shared entities, types of events. */
export class Weights {
  readonly #entities: EntityIndex<StoryEntity>
  readonly #rarity: ReadonlyMap<string, number>
  /** What the statements of the story mean on average, by axis. */
  readonly #usual: readonly number[]

  constructor(analyses: readonly Analysis[], entities: EntityIndex<StoryEntity>) {
    this.#entities = entities
    const counts = new Map<string, number>()
    let statements = 0
    for (const analysis of analyses) {
      for (const statement of analysis.statements) {
        statements += 1
        for (const feature of new Set([...this.entitiesOf(analysis, statement)].map(featureOf))) {
          counts.set(feature, (counts.get(feature) ?? 0) + 1)
        }
      }
    }
    this.#usual = usualMeaning(analyses)
    this.#rarity = new Map(
      [...counts].map(([feature, count]) => [feature, Math.log(1 + statements / count)] as const),
    )
  }

  /** The entities of the story that a statement names. */
  entitiesOf(analysis: Analysis, statement: Statement): Set<StoryEntity> {
    const entities = new Set<StoryEntity>()
    for (const index of statement.names) {
      const name = analysis.names[index]
      const shared = name && this.#entities.get(entityKey(analysis.article.id, name.entity))
      if (shared) entities.add(shared)
    }
    return entities
  }

  statement(analysis: Analysis, statement: Statement): Features {
    const features = new Map<string, number>()
    for (const { stem, weight } of statement.terms) features.set(stem, weight)
    for (const entity of this.entitiesOf(analysis, statement)) {
      features.set(featureOf(entity), this.#rarity.get(featureOf(entity)) ?? 0)
    }
    for (const index of statement.events) {
      const event = analysis.events[index]
      if (event) features.set(`event ${event.type}`, eventWeight)
    }
    return features
  }

  /** In what a statement differs from the others of its story, by axis: a vector of length 1, or no axes at all. */
  meaning({ meaning }: Statement): Meaning {
    const own = meaning.map((share, axis) => share - (this.#usual[axis] ?? 0))
    const length = Math.hypot(...own)
    return length === 0 ? [] : own.map((share) => share / length)
  }
}

/** What something means, by axis. */
export type Meaning = readonly number[]

/** The mean of what statements mean. */
function usualMeaning(analyses: readonly Analysis[]): number[] {
  const statements = analyses.flatMap((analysis) => analysis.statements)
  const sum: number[] = []
  for (const { meaning } of statements) {
    for (let axis = 0; axis < meaning.length; axis += 1) {
      sum[axis] = (sum[axis] ?? 0) + (meaning[axis] as number)
    }
  }
  return sum.map((total) => total / statements.length)
}

/**
 * The feature of an entity begins with its type. A town and the region named after it are two entities, but
 * news of the one is like news of the other.
 */
export function featureOf({ id, type, variants }: StoryEntity): string {
  return `${type} ${type === 'place' ? variants[0]?.toLowerCase() : id}`
}
