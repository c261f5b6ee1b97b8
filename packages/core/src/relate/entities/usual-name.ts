import { compareText } from '../../model/compare-text.ts'
import type { Entity } from '../../model/entity.ts'
import { latinWords } from '../../resolve/same-name/letters.ts'

/** A name that an entity goes by, and how often. */
interface UsedName {
  readonly type: Entity['type']
  readonly name: string
  readonly uses: number
}

/** Orders names of one entity: persons and organizations go by the fullest, places and peoples by the one used most. */
export function usualFirst(a: UsedName, b: UsedName): number {
  return fullness(b) - fullness(a) || b.uses - a.uses || compareText(a.name, b.name)
}

function fullness({ type, name }: UsedName): number {
  return type === 'person' || type === 'organization' ? latinWords(name).length : 0
}
