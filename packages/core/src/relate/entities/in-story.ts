import type { Analysis } from '../../model/analysis.ts'
import type { Entity } from '../../model/entity.ts'
import { type EntityIndex, entityKey, type SharedIn, type StoryEntity } from './entity-index.ts'
import { usualFirst } from './usual-name.ts'

/**
 * What the articles of a story, sorted by id, name: which names mean one entity is settled across all articles, how they are
 * called by these alone. So a form that another story prints changes nothing here.
 */
export function entitiesInStory(
  analyses: readonly Analysis[],
  sharedIn: SharedIn,
): EntityIndex<StoryEntity> {
  const members = new Map<object, { readonly key: string; readonly entity: Entity }[]>()
  for (const analysis of analyses) {
    const shared = sharedIn(analysis)
    for (const [at, entity] of analysis.entities.entries()) {
      const one = shared[at]
      if (!one) continue
      const key = entityKey(analysis.article.id, entity.id)
      const known = members.get(one)
      if (known) known.push({ key, entity })
      else members.set(one, [{ key, entity }])
    }
  }
  const inStory = new Map<string, StoryEntity>()
  for (const same of members.values()) {
    const described = describe(
      same[0]?.key ?? '',
      same.map(({ entity }) => entity),
    )
    for (const { key } of same) inStory.set(key, described)
  }
  return inStory
}

function describe(id: string, entities: readonly Entity[]): StoryEntity {
  const names = [...Map.groupBy(entities, ({ type, name }) => `${type} ${name}`).values()]
  const [usual] = names
    .flatMap(([first, ...others]) => (first ? [{ ...first, uses: 1 + others.length }] : []))
    .sort(usualFirst)
  return {
    ...{ id, type: usual?.type ?? 'other', name: usual?.name ?? '' },
    variants: [...new Set(entities.flatMap(({ variants }) => variants))].sort(),
    roles: [...new Set(entities.flatMap(({ roles }) => roles))].sort(),
  }
}
