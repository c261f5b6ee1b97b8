import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import { wordingWeight } from './wording-weight.ts'

/** The masthead is among this many lines. */
export const TOP = 60

/** Of candidates that are no further apart than this, the first is the title and the others come below it. */
const NEAR = 2.2
const LEAST = 1

/** A page that is being laid out: its title is still to be told. */
type Untitled = Omit<Page, 'title'>

interface TitleReason {
  readonly weight: number
  readonly holds: (line: Line, page: Untitled, leadWords: ReadonlySet<string>) => boolean
}

/** What speaks for and against a line above the lead as the title. */
const reasons: readonly TitleReason[] = [
  { weight: 1, holds: () => true },
  // as long as titles are
  { weight: 1.5, holds: (line) => line.wordCount >= 4 },
  { weight: 0.5, holds: (line) => line.wordCount >= 6 },
  // what it says is said again in the lead
  { weight: 0.6, holds: (line, _page, leadWords) => sharedWords(line, leadWords) >= 1 },
  { weight: 0.6, holds: (line, _page, leadWords) => sharedWords(line, leadWords) >= 2 },
  // a byline or a date comes soon after
  {
    weight: 1,
    holds: (line, { lines }) =>
      lines
        .slice(line.index + 1, line.index + 3)
        .some(({ date, byline }) => date?.whole || byline?.labelled),
  },
  // titles have no full stop
  { weight: -1, holds: (line) => line.ended && !line.endedAsQuestion },
  // words of menus
  { weight: -0.5, holds: (line, page) => menuShare(line, page) > 0.5 },
  { weight: -2, holds: (line, page) => menuShare(line, page) === 1 },
  // a name alone is more likely a byline
  { weight: -1.2, holds: (line) => line.byline !== null && line.wordCount < 4 },
]

/** Index of the line above the lead that most looks like a title; null where none does. */
export function pickTitle(page: Untitled): number | null {
  const lead = page.lines.slice(page.lead, page.lead + 2)
  const leadWords = new Set(lead.flatMap((line) => line.words.filter((word) => word.length > 3)))
  const above = page.lines.slice(0, Math.min(page.lead, page.lines.length - 1, TOP))
  const scores = above.map((line) => score(line, page, leadWords))
  const best = Math.max(LEAST, ...scores)
  const index = scores.findIndex((one) => one > LEAST && one >= best - NEAR)
  return index < 0 ? null : index
}

function score(line: Line, page: Untitled, leadWords: ReadonlySet<string>): number {
  if (!mayBeTitle(line)) return 0
  let sum = -Math.min(3, wordingWeight(line, 'furniture').weight)
  for (const { weight, holds } of reasons) if (holds(line, page, leadWords)) sum += weight
  return sum
}

function mayBeTitle(line: Line): boolean {
  if (line.part || line.date?.whole || line.byline?.labelled || line.photo || line.bullet)
    return false
  const longest = line.ended && !line.endedAsQuestion ? 14 : 30
  return line.wordCount >= 2 && line.wordCount <= longest
}

function sharedWords(line: Line, leadWords: ReadonlySet<string>): number {
  return line.words.filter((word) => leadWords.has(word)).length
}

function menuShare(line: Line, page: Untitled): number {
  return line.words.filter((word) => page.lexicon.menuWords.has(word)).length / line.wordCount
}
