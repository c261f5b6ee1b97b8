import type { Stop } from './cursor.ts'
import type { Line } from './line.ts'
import type { Choice, Pane } from './page.ts'

/** A stretch of lines that is chosen as one. */
export interface Item {
  readonly lines: readonly Line[]
  /** Absent: a heading or a space, which cannot be chosen. */
  readonly choice?: Omit<Choice, keyof Stop>
  readonly landmark?: boolean
}

/** Stacks items into a pane. */
export function paneOf(
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
  items: readonly Item[],
): Pane {
  const lines: Line[] = []
  const choices: Choice[] = []
  const landmarks: number[] = []
  for (const item of items) {
    if (item.landmark) landmarks.push(lines.length)
    if (item.choice) choices.push({ ...item.choice, line: lines.length, lines: item.lines.length })
    lines.push(...item.lines)
  }
  return { title, width, height, lines, choices, landmarks }
}
