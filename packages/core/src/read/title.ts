import { AT, COLON, POINTER, QUOTE, SLASH } from './glyphs.ts'
import type { Line } from './observe.ts'
import { besideNews, type Page } from './page.ts'
import { isRowOfFigures } from './row-reasons.ts'

/** The masthead is among this many lines. */
export const TOP = 60

/** As many lines of the report are looked at for the words of its title. */
const REPORT = 10
/** Further above the report a place says nothing more. */
const FAR = 8

/** A page that is being laid out: its title is still to be told. */
type Untitled = Omit<Page, 'title'>

/** A line that may be the title. */
export interface Candidate {
  readonly line: Line
  /** how many of its words the report says again */
  readonly said: number
  /** no other candidate has more of them */
  readonly best: boolean
  /** no other candidate stands above it */
  readonly first: boolean
  /** another one of some length stands right above it */
  readonly below: boolean
}

interface TitleReason {
  readonly name: string
  readonly weight: number
  /** how much of it holds: mostly all or nothing */
  readonly holds: (candidate: Candidate, page: Untitled) => number | boolean
  /** the report has to be looked through for it; it speaks for a candidate, never against it */
  readonly ofReport?: true
}

/**
 * What speaks for and against a line above the report as its title. Fitted by `lab/src/train/titles.ts` as a softmax over
 * the candidates of a text and none at all (weight 0), on the texts of corpus/read and corpus/layouts that are looked at,
 * and rounded.
 */
export const titleReasons: readonly TitleReason[] = [
  { name: 'any candidate', weight: 0.1, holds: () => true },
  { name: 'first', weight: 1.1, holds: ({ first }) => first },
  { name: 'right below another', weight: -0.8, holds: ({ below }) => below },
  // often the name of an outlet
  { name: 'very first line', weight: -1, holds: ({ line }) => line.index === 0 },
  // what stands right above the report is often a subtitle
  {
    name: 'far above the report',
    weight: 1.9,
    holds: ({ line }, { lead }) => Math.min(FAR, lead - line.index) / FAR,
  },
  {
    name: 'above a byline or date',
    weight: 0.5,
    holds: ({ line: { index } }, { lines }) =>
      lines.slice(index + 1, index + 3).some(({ date, byline }) => date?.whole || byline?.labelled),
  },
  { name: 'four words', weight: 1.8, holds: ({ line }) => line.wordCount >= 4 },
  { name: 'six words', weight: 0.7, holds: ({ line }) => line.wordCount >= 6 },
  { name: 'twelve words', weight: -1.2, holds: ({ line }) => line.wordCount >= 12 },
  { name: 'said again', weight: 0.7, ofReport: true, holds: ({ said }) => said > 0 },
  { name: 'said again most', weight: 1, ofReport: true, holds: ({ best }) => best },
  {
    name: 'share said again',
    weight: 1.5,
    ofReport: true,
    holds: ({ line, said }) => said / Math.max(1, line.stems.length),
  },
  { name: 'full stop', weight: -1.4, holds: ({ line }) => line.ended && !line.endedAsQuestion },
  {
    name: 'quotation',
    weight: 0.4,
    holds: ({ line }) => (line.glyphs & QUOTE) !== 0 || line.text.includes('‘'),
  },
  // "Your Morning Briefing": few newsrooms print their titles so
  { name: 'in title case', weight: -1, holds: ({ line }) => !/\s\p{Ll}{5}/u.test(line.text) },
  {
    name: 'worded like a page',
    weight: -0.9,
    holds: ({ line }) => Math.min(3, besideNews(line)),
  },
  { name: 'word of saying', weight: -0.7, holds: ({ line }) => line.any.saying },
  // "Lima: two bridges closed"
  { name: 'label', weight: 1, holds: ({ line }) => line.labelled },
  // … but "From: the ministry"
  {
    name: 'label of a masthead',
    weight: -1.7,
    holds: ({ line }, page) =>
      (line.glyphs & COLON) !== 0 &&
      /^\p{L}+:\s/u.test(line.text) &&
      page.lexicon.masthead.labelWords.includes(line.firstWord) &&
      line.known[0]?.titleLabel === false,
  },
  // "News › Peru › Two bridges closed", "Home / News / Two bridges closed": where the page stands
  {
    name: 'path of the page',
    weight: -0.5,
    holds: ({ line }) =>
      (line.glyphs & (POINTER | SLASH)) !== 0 && /\s(?:›+|»|>|→)\s|\s\/\s.*\s\/\s/.test(line.text),
  },
]

const atGlance = titleReasons.filter(({ ofReport }) => !ofReport)
/** What the report can say for a candidate at most. */
const MOST = titleReasons.reduce((sum, { weight, ofReport }) => (ofReport ? sum + weight : sum), 0)

/**
 * Index of the line above the lead that most looks like a title; null where none does. The report is looked through only
 * where it can decide: for candidates that are no further behind than it can say for them.
 */
export function pickTitle(page: Untitled): number | null {
  const glanced = titleCandidates(page).map((candidate) => ({
    candidate,
    sum: sumOf(atGlance, candidate, page),
  }))
  const ahead = glanced.reduce((highest, { sum }) => Math.max(highest, sum), 0)
  const open = glanced.filter(({ sum }) => sum + MOST >= ahead)
  const [only] = open
  if (only && open.length === 1 && only.sum > 0) return only.candidate.line.index
  let title: number | null = null
  let highest = 0
  for (const { candidate } of open) {
    const sum = sumOf(titleReasons, candidate, page)
    if (sum <= highest) continue
    highest = sum
    title = candidate.line.index
  }
  return title
}

function sumOf(reasons: readonly TitleReason[], candidate: Candidate, page: Untitled): number {
  let sum = 0
  for (const { weight, holds } of reasons) sum += weight * Number(holds(candidate, page))
  return sum
}

/** The lines above the report that may be its title, from the top. */
export function titleCandidates({ lead, lines }: Untitled): Candidate[] {
  const above = lines
    .slice(0, Math.min(lead, lines.length - 1, TOP))
    .filter((line) => mayBeTitle(line, lines))
  let counted: readonly number[] | null = null
  const saidAgain = () => {
    counted ??= countSaid(above, lines.slice(lead, lead + REPORT))
    return counted
  }
  return above.map((line, i) => {
    const previous = above[i - 1]
    return {
      line,
      get said() {
        return saidAgain()[i] as number
      },
      get best() {
        return this.said === Math.max(1, ...saidAgain())
      },
      first: i === 0,
      below: previous?.index === line.index - 1 && previous.wordCount >= 4,
    }
  })
}

/** How many of the longer words of each line a report says again. */
function countSaid(above: readonly Line[], report: readonly Line[]): number[] {
  const told = stemsOf(report, new Set(above.flatMap(({ stems }) => stems)))
  return above.map(({ stems }) => stems.filter((stem) => told.has(stem)).length)
}

/** The stems of the longer words that these lines tell, of those that are `printed` above: "villagers" and "village" meet. */
function stemsOf(lines: readonly Line[], printed: ReadonlySet<number>): Set<number> {
  const told = new Set<number>()
  if (printed.size === 0) return told
  for (const line of lines)
    if (line.ended) for (const stem of line.stems) if (printed.has(stem)) told.add(stem)
  return told
}

function mayBeTitle(line: Line, lines: readonly Line[]): boolean {
  if (line.part || line.date?.whole || line.byline?.labelled || line.photo) return false
  // an emoji may stand before a title too, but not before each of several lines
  if (line.bullet && (line.index > 1 || lines[line.index + 1]?.bullet)) return false
  if ((line.glyphs & AT) !== 0 || isRowOfFigures(line.index, lines)) return false
  const longest = line.ended && !line.endedAsQuestion ? 14 : 30
  return line.wordCount >= 2 && line.wordCount <= longest
}
