/**
 * Where one is in a pane: which of its stops is chosen, and the first line that is drawn; `top` is
 * null until one has moved, for then it follows from the pane.
 */
export interface Cursor {
  readonly at: number
  readonly top: number | null
}

export const atStart: Cursor = { at: 0, top: null }

/** What a cursor moves over: the first line and the length in lines of each stop. */
export interface Track {
  readonly stops: readonly Stop[]
  /** How many lines there are, and how many fit. */
  readonly length: number
  readonly height: number
  /** The line that one comes to. */
  readonly home: number
}

export interface Stop {
  readonly line: number
  readonly lines: number
}

/** A cursor that is in its pane. */
export interface Settled extends Cursor {
  readonly top: number
}

/** Moves by stops; where there are none, by lines. It never leaves the pane. */
export function move(cursor: Cursor, by: number, track: Track): Settled {
  const { at, top } = settle(cursor, track)
  if (track.stops.length === 0) return settle({ at: 0, top: top + by }, track)
  return settle({ at: at + by, top }, track)
}

/** Moves by screenfuls: the stop that lies a screenful of lines further is chosen. */
export function movePage(cursor: Cursor, by: number, track: Track): Settled {
  const lines = by * Math.max(1, track.height - 1)
  const { at, top } = settle(cursor, track)
  const goal = (track.stops[at]?.line ?? 0) + lines
  const next =
    by > 0
      ? track.stops.findIndex((stop) => stop.line >= goal)
      : track.stops.findLastIndex((stop) => stop.line <= goal)
  const edge = by > 0 ? track.stops.length - 1 : 0
  return settle({ at: next < 0 ? edge : next, top: top + lines }, track)
}

/** Moves to the next line of a list of lines after (or before) the one that one is at; round at the ends. */
export function moveToLine(
  cursor: Cursor,
  by: 1 | -1,
  lines: readonly number[],
  track: Track,
): Settled {
  const { at, top } = settle(cursor, track)
  const here = track.stops[at]?.line ?? (cursor.top === null ? track.home : top)
  const goal =
    by > 0
      ? (lines.find((one) => one > here) ?? lines[0])
      : (lines.findLast((one) => one < here) ?? lines.at(-1))
  if (goal === undefined) return { at, top }
  const stop = track.stops.findLastIndex((one) => one.line <= goal)
  return settle(stop < 0 ? { at, top: goal } : { at: stop, top }, track)
}

/**
 * Puts a cursor into its pane: at a stop that is there, drawn whole where it fits. The lines shown
 * stay where they are unless the stop would be out of sight.
 */
export function settle(cursor: Cursor, { stops, length, height, home }: Track): Settled {
  const at = clamp(cursor.at, stops.length - 1)
  const stop = stops[at]
  let top = clamp(cursor.top ?? home - Math.floor(height / 3), length - height)
  if (stop) {
    // what stands above the first stop is a heading: it comes into sight with it where there is room
    const first = at === 0 && stop.line + stop.lines <= height ? 0 : stop.line
    if (stop.line + stop.lines > top + height) top = stop.line + stop.lines - height
    if (first < top) top = first
    if (stop.line < top || stop.line >= top + height) top = stop.line
  }
  return { at, top: clamp(top, length - height) }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
