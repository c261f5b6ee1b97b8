import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { SharedEntity } from '../model/entity.ts'
import { SharedEntities } from './entities/shared-entities.ts'
import { finish } from './in-parts.ts'
import { Pile } from './pile.ts'

/** The entities of articles that do not come one by one. */
export function relateEntities(
  analyses: readonly Analysis[],
  decisions: readonly Decision[],
): readonly SharedEntity[] {
  const pile = new Pile()
  const entities = new SharedEntities(pile, decisions)
  finish(entities.add(pile.add(analyses)))
  return [...entities.all]
}
