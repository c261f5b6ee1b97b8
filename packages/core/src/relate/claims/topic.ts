import type { Telling } from './telling.ts'

/** The people and organizations that a telling names. */
export function actorsIn({ features }: Telling): string[] {
  return [...features.keys()].filter((key) => /^(?:person|organization) /.test(key))
}

/** Whether both name something and nothing in common. */
export function apart<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}
