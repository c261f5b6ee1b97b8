import type { Line } from './observe.ts'
import { besideNews, type Page } from './page.ts'

/** The masthead is among this many lines. */
export const TOP = 60

/** As many lines of the report are looked at for the words of its title. */
const REPORT = 10

/** Of candidates that are no further apart than this, the first is the title and the others come below it. */
const NEAR = 2.2
/** Shorter ones are often sections and names: they have to be nearer. */
const SHORT = 4
const LEAST = 1

/** A page that is being laid out: its title is still to be told. */
type Untitled = Omit<Page, 'title'>

/** The stems of the longer words that a report says and a line above it too, so that "villagers" and "village" meet. */
interface Told {
  /** in the first two lines of the report */
  readonly lead: ReadonlySet<number>
  /** in those and the next ones */
  readonly report: ReadonlySet<number>
}

interface TitleReason {
  readonly weight: number
  readonly holds: (line: Line, page: Untitled, told: Told) => boolean
}

/** What speaks for and against a line above the lead as the title. */
const reasons: readonly TitleReason[] = [
  { weight: 1, holds: () => true },
  // "Bulletin of the diocese, No. 39/2021"
  { weight: -2, holds: (line) => /\b(?:No|Nr|Vol)\. ?\d/.test(line.text) },
  // "Your morning briefing": a page speaks to its reader
  {
    weight: -1.5,
    holds: (line, _page, { report }) =>
      !/["“”‘?]/.test(line.text) && line.any.address && sharedWords(line, report) < 2,
  },
  // "Public safety": a section
  {
    weight: -1,
    holds: (line, _page, { report }) => line.wordCount < 4 && sharedWords(line, report) === 0,
  },
  // "From: the ministry"
  {
    weight: -3,
    holds: (line, page) =>
      /^\p{L}+:\s/u.test(line.text) &&
      page.lexicon.masthead.labelWords.includes(line.words[0] ?? '') &&
      line.known[0]?.titleLabel === false,
  },
  // as long as titles are
  { weight: 1.5, holds: (line) => line.wordCount >= 4 },
  { weight: 0.5, holds: (line) => line.wordCount >= 6 },
  // what it says is said again in the lead
  { weight: 0.6, holds: (line, _page, { lead }) => sharedWords(line, lead) >= 1 },
  { weight: 0.6, holds: (line, _page, { lead }) => sharedWords(line, lead) >= 2 },
  { weight: 0.4, holds: (line, _page, { report }) => sharedWords(line, report) >= 1 },
  { weight: 0.4, holds: (line, _page, { report }) => sharedWords(line, report) >= 2 },
  { weight: 0.6, holds: (line, _page, { report }) => sharedWords(line, report) >= 3 },
  // "The Valley Weekly", "News you can trust": an outlet speaks of itself
  {
    weight: -1.5,
    holds: (line, _page, { report }) => line.any.press && sharedWords(line, report) < 2,
  },
  // "Rotterdam, 9 May 2022", "Ann Ek - 9 May 2022, 10:05"
  { weight: -3, holds: ({ date }) => date !== null && date.dates.length > 0 && date.mostly },
  // "BC-EU--Floods, 2nd Ld": the name of a file, or of a wire's slot
  { weight: -2.5, holds: (line) => /\S--\S/.test(line.text) },
  // "News › Peru › Two bridges closed", "Home / News / Two bridges closed": where the page stands
  { weight: -3, holds: (line) => /\s(?:›+|»|>|→)\s|\s\/\s.*\s\/\s/.test(line.text) },
  // "APX0231 4 I 0214 PER /RIVERS": the label of a wire
  { weight: -3, holds: (line) => isCode(line.text) },
  // "Posted by ek 3 years ago"
  { weight: -3, holds: (line, page) => saysWhenPosted(line, page) },
  // "rivers, roads and far too many bridges": what a blog says of itself
  { weight: -2, holds: (line) => /^\p{Ll}+\s/u.test(line.text) },
  // "MINISTRY OF WORKS", "Bo Berg / Harne Council": who sends it
  {
    weight: -2,
    holds: (line, page) =>
      /^[^/]+\s\/\s[^/]+$/.test(line.text) ||
      (line.text === line.text.toUpperCase() &&
        page.lexicon.masthead.officeWords.includes(line.words[0] ?? '')),
  },
  // "Radio Lima 98.5": a frequency
  { weight: -1, holds: (line) => line.wordCount <= 5 && /\s\d{2,3}\.\d$/.test(line.text) },
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
  { weight: -0.5, holds: (line) => menuShare(line) > 0.5 },
  { weight: -2, holds: (line) => menuShare(line) === 1 },
  // a name alone is more likely a byline
  { weight: -1.2, holds: (line) => line.byline !== null && line.wordCount < 4 },
]

/** Index of the line above the lead that most looks like a title; null where none does. */
export function pickTitle(page: Untitled): number | null {
  if (page.lead === 0) return null
  const above = page.lines.slice(0, Math.min(page.lead, page.lines.length - 1, TOP))
  const printed = new Set(above.filter(mayBeTitle).flatMap(({ stems }) => stems))
  const told = {
    lead: stemsOf(page.lines.slice(page.lead, page.lead + 2), printed),
    report: stemsOf(page.lines.slice(page.lead, page.lead + REPORT), printed),
  }
  const scores = above.map((line) => score(line, page, told))
  const best = Math.max(LEAST, ...scores)
  const index = scores.findIndex((one, i) => {
    const near = (above[i]?.wordCount ?? 0) < SHORT ? NEAR / 2 : NEAR
    return one > LEAST && one >= best - near
  })
  return index < 0 ? null : index
}

/** Those of the stems `printed` that these lines tell. */
function stemsOf(lines: readonly Line[], printed: ReadonlySet<number>): Set<number> {
  const told = new Set<number>()
  if (printed.size === 0) return told
  for (const line of lines)
    if (line.ended) for (const stem of line.stems) if (printed.has(stem)) told.add(stem)
  return told
}

function score(line: Line, page: Untitled, told: Told): number {
  if (!mayBeTitle(line)) return 0
  let sum = -Math.min(3, besideNews(line))
  for (const { weight, holds } of reasons) if (holds(line, page, told)) sum += weight
  return sum
}

function mayBeTitle(line: Line): boolean {
  if (line.part || line.date?.whole || line.byline?.labelled || line.photo || line.bullet)
    return false
  const longest = line.ended && !line.endedAsQuestion ? 14 : 30
  return line.wordCount >= 2 && line.wordCount <= longest
}

function sharedWords({ stems }: Line, told: ReadonlySet<number>): number {
  let shared = 0
  for (const stem of stems) if (told.has(stem)) shared += 1
  return shared
}

/** Most of its words have figures in them or are in capitals, some of both. */
function isCode(text: string): boolean {
  const words = text.split(/\s+/)
  const coded = words.filter(
    (word) => /\d/.test(word) || /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(word),
  )
  return coded.length > words.length * 0.7 && words.some((word) => /\p{L}\d{2}/u.test(word))
}

function saysWhenPosted({ words }: Line, { lexicon: { masthead } }: Untitled): boolean {
  return (
    masthead.publicationWords.includes(words[0] ?? '') &&
    masthead.agoWords.includes(words.at(-1) ?? '')
  )
}

function menuShare(line: Line): number {
  return line.known.filter(({ menu }) => menu).length / line.wordCount
}
