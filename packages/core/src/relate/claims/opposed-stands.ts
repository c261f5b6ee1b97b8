import type { Stand, Statement } from '../../model/statement.ts'

/** Whether one word stands for what the other excludes: open, and shut. */
export function excludes(one: Stand, other: Stand): boolean {
  return one.of === other.of && one.yes !== other.yes
}

/** Whether a word of one statement stands for what a word of the other excludes: the road was open, and was shut. */
export function areOpposed({ stands: a }: Statement, { stands: b }: Statement): boolean {
  return a.some((one) => b.some((other) => excludes(one, other)))
}
