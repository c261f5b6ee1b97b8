import type { Analysis } from '../../model/analysis.ts'
import type { Statement } from '../../model/statement.ts'
import { type EntityIndex, entityKey } from '../entities/entity-index.ts'

/** Who first says it: equal keys are one originator. */
export interface Originator {
  readonly key: string
  readonly name: string
}

/**
 * The end of a statement's chain of attribution. An arm of a state is one originator whatever it is called;
 * an outlet that names no source is one with every copy of its text.
 */
export function originatorOf(
  analysis: Analysis,
  { chain }: Statement,
  entities: EntityIndex,
  origin: string,
): Originator {
  const end = chain.at(-1)
  if (!end || end.kind === 'outlet') return { key: `origin ${origin}`, name: end?.name ?? origin }
  const shared =
    end.entity === null ? undefined : entities.get(entityKey(analysis.article.id, end.entity))
  const name = shared?.name ?? end.name
  if (end.party) return { key: `party ${end.party}`, name }
  return { key: shared ? `entity ${shared.id}` : `words ${plain(end.name)}`, name }
}

/** Unnamed sources are told apart by their words alone, whatever article or capital they carry. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
}
