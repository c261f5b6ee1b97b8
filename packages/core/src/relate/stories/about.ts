import type { Analysis } from '../../model/analysis.ts'
import { type EntityIndex, entityKey } from '../entities/entity-index.ts'
import type { Features } from '../grouping/features.ts'
import { featureOf, typeWeight } from '../grouping/weights.ts'

/**
 * What a name says of what an article is about, in nats: that of a word which one text in so many has.
 * It depends on nothing but the name, so that news of other things does not change what this article is about.
 */
const weights = { person: 4.5, organization: 4, place: 4, other: 3 }
const country = 2

/** What an article is about: its words and names with their weights, repetition damped. */
export function aboutOf(analysis: Analysis, entities: EntityIndex): Features {
  const counts = new Map<string, { weight: number; times: number }>()
  const count = (feature: string, weight: number) => {
    counts.set(feature, { weight, times: (counts.get(feature)?.times ?? 0) + 1 })
  }
  const countries = new Set(
    analysis.places.filter(({ precision }) => precision === 'country').map(({ entity }) => entity),
  )
  for (const { terms, names, events } of analysis.statements) {
    for (const { stem, weight } of terms) count(stem, weight)
    const named = new Map<string, number>()
    for (const index of names) {
      const entity = analysis.names[index]?.entity ?? ''
      const shared = entities.get(entityKey(analysis.article.id, entity))
      if (!shared) continue
      const common = countries.has(entity) || (shared.type === 'other' && shared.country)
      named.set(featureOf(shared), common ? country : weights[shared.type])
    }
    for (const [feature, weight] of named) count(feature, weight)
    const types = new Set(events.flatMap((index) => analysis.events[index]?.type ?? []))
    for (const type of types) count(`event ${type}`, typeWeight)
  }
  return new Map(
    [...counts].map(([feature, { weight, times }]) => [feature, weight * (1 + Math.log(times))]),
  )
}
