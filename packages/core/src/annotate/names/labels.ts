import { NameType } from '../../model/name.ts'

/** Outside of names; and for each type: begins, goes on with, ends, is alone a name. */
export const OUTSIDE = 0
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3

export const NAME_TYPES = NameType.options
export const NAME_LABELS = [
  'O',
  ...NAME_TYPES.flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
]

export const labelOf = (type: number, part: number): number => 1 + type * 4 + part
export const typeOf = (label: number): number => (label - 1) >> 2
export const partOf = (label: number): number => (label - 1) & 3

/** May the second label follow the first? */
export function follows(before: number, after: number): boolean {
  const open = before !== OUTSIDE && partOf(before) < LAST
  const goesOn = after !== OUTSIDE && (partOf(after) === INSIDE || partOf(after) === LAST)
  return open ? goesOn && typeOf(before) === typeOf(after) : !goesOn
}
