import { functionWords } from '../language/function-words.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import { findStems } from './stems.ts'

/** Headings tell of what stands within so many lines of them. */
const NEAR = 8
const LEAST_WORDS = 6
/** A heading has a larger share of its words from there. */
const SHARE = 0.34
/** What a report is about is said in so many lines of it. */
const REPORT = 30
const LEAST_STEMS = 3
/** Words that tell nothing: "from", "after". */
const small = new Set(findStems(functionWords.latin['en'] ?? ''))

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
  const near = lines.slice(Math.max(0, line.index - NEAR), line.index + NEAR + 1)
  const around = near.filter((one) => one !== line && one.tellsWhole)
  const own = telling(line)
  return wordsSaid(own, around) <= own.size * SHARE
}

/** A line of which no word is in the report: what is printed below it tells of something else. */
export function tellsNothingOf(line: Line, page: Page): boolean {
  const own = telling(line)
  if (own.size < LEAST_STEMS) return false
  const report = reportOf.get(page) ?? new Report(page)
  reportOf.set(page, report)
  return !report.saysAnyOf(own)
}

/** Made once a line below a report is looked at. */
const reportOf = new WeakMap<Page, Report>()

/** The title and the first lines of a report: read only as far as it takes to find a word in them. */
class Report {
  readonly #lines: readonly Line[]
  readonly #said = new Set<number>()
  #read = 0

  constructor({ lines, lead, close, title }: Page) {
    const titled = title === null ? [] : lines.slice(title, title + 1)
    this.#lines = [...titled, ...lines.slice(lead, Math.min(close + 1, lead + REPORT))]
  }

  saysAnyOf(own: ReadonlySet<number>): boolean {
    let says = [...own].some((stem) => this.#said.has(stem))
    while (!says && this.#read < this.#lines.length) {
      const { stems } = this.#lines[this.#read++] as Line
      for (const stem of stems) this.#said.add(stem)
      says = stems.some((stem) => own.has(stem))
    }
    return says
  }
}

/** The words of a line that tell something, by their beginnings. */
function telling({ stems }: Line): Set<number> {
  return new Set(stems.filter((stem) => !small.has(stem)))
}

/** How many of these words stand in other lines. */
function wordsSaid(own: ReadonlySet<number>, others: readonly Line[]): number {
  const unsaid = new Set(own)
  for (const other of others) for (const stem of other.stems) unsaid.delete(stem)
  return own.size - unsaid.size
}
