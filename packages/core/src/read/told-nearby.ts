import type { Line } from './observe.ts'

/** Headings tell of what stands within so many lines of them. */
const NEAR = 8
const LEAST_WORDS = 6
/** A heading has a larger share of its words from there. */
const SHARE = 0.34

/**
 * A line of some length amid a report of which the lines around it say next to nothing: a link to another report. Not a
 * quotation, nor a label.
 *
 *     The highway was closed for two hours.
 *     Wichita firm to buy three rural clinics
 *     “Harvest traffic is heavy,” the trooper said.
 */
export function tellsOfElse(line: Line, lines: readonly Line[]): boolean {
  if (line.ended || line.wordCount < LEAST_WORDS || !/^\p{Lu}[^:]+[^)\]:]$/u.test(line.text))
    return false
  const own = new Set(line.stems)
  let most = own.size * SHARE
  for (let i = Math.max(0, line.index - NEAR); i <= line.index + NEAR; i++) {
    const other = lines[i]
    if (!other?.tellsWhole || i === line.index) continue
    for (const stem of other.stems) if (own.delete(stem)) most -= 1
    if (most < 0) return false
  }
  return true
}
