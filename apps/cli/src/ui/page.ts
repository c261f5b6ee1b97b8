import type { Stop, Track } from './cursor.ts'
import type { Line } from './line.ts'
import type { Screen } from './screen.ts'

/** Something in a pane that can be chosen. */
export interface Choice extends Stop {
  /** The screen that it opens; null: none. */
  readonly opens: Screen | null
  /** The passage it stands for, to be copied: “words” (label, characters 1–20). */
  readonly citation: string | null
  /** The conflict that touches it; absent: none. */
  readonly conflict?: string | undefined
}

/** A framed part of the screen: all its lines, of which only the visible ones are drawn. */
export interface Pane {
  readonly title: string
  readonly width: number
  /** Lines inside the frame. */
  readonly height: number
  readonly lines: readonly Line[]
  readonly choices: readonly Choice[]
  /** Lines to step to with n and N: finds, conflicts. */
  readonly landmarks: readonly number[]
  /** The line that is shown when one comes here; the first when absent. */
  readonly home?: number
}

/** What is on the screen, laid out: whoever draws it decides nothing. */
export interface Page {
  readonly crumbs: readonly string[]
  readonly figures: string
  /** Lines between the head and the panes. */
  readonly notes: readonly Line[]
  /** Rows of panes, from top to bottom, each from left to right. */
  readonly panes: readonly (readonly Pane[])[]
}

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** Head and foot take a line each; a frame takes two. */
export function innerHeight({ rows }: Size, notes = 0): number {
  return Math.max(1, rows - 4 - notes)
}

/** What a cursor moves over in a pane. */
export function trackOf({ choices, lines, height, home = 0 }: Pane): Track {
  return { stops: choices, length: lines.length, height, home }
}
