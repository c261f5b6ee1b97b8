import { shapes } from './shapes.ts'
import type { Sight } from './sight.ts'

/** Something that may be seen of a line, its place or its neighbours; values are in words. */
export interface View {
  readonly name: string
  readonly values: readonly string[]
  /** index of the value; below 0 where there is nothing to be seen */
  readonly see: (sight: Sight) => number
  /** whether it says something else above, in and below the report: besides, or only so */
  readonly byPlace?: 'too' | 'only'
}

/** The value of what is seen or not. */
export const some: readonly string[] = ['yes']

export const yes = (holds: boolean) => (holds ? 0 : -1)

export const most = (value: number, limit: number) => Math.min(value, limit)

/** Two views at once. */
export function pair(name: string, one: View, other: View): View {
  const width = other.values.length
  return {
    name,
    values: one.values.flatMap((a) => other.values.map((b) => `${a} / ${b}`)),
    see: (sight) => {
      const a = one.see(sight)
      const b = other.see(sight)
      return a < 0 || b < 0 ? -1 : a * width + b
    },
  }
}

export const shape: View = {
  name: 'shape',
  values: shapes,
  see: (sight) => sight.shape,
  byPlace: 'too',
}
