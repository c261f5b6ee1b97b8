import type { BlockRole } from '../model/article.ts'
import type { Lexicon } from './lexicon.ts'
import { isBesides } from './mark.ts'
import type { Line } from './observe.ts'
import { wordingWeight } from './wording-weight.ts'

/** The lines of a text, and where its report begins and ends. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  readonly lexicon: Lexicon
  /** index of the first line that tells; the number of lines where none does */
  readonly lead: number
  /** index of the last line that tells; -1 where none does */
  readonly close: number
  /** index of the heading of the readers' comments, to which all that follows belongs; the number of lines where there is none */
  readonly comments: number
  /** index of the title, or null */
  readonly title: number | null
  /** how often a short line is printed */
  readonly printed: ReadonlyMap<string, number>
  /** index of the first byline or date between the title and the report; the number of lines where there is none */
  readonly signed: number
  /** people whom the masthead names */
  readonly people: readonly string[]
  /** how many lines of the report open with a label: "Details: …" */
  readonly labels: number
  /** how many paragraphs of the report speak to its readers */
  readonly advice: number
  /** the report tells of newsrooms and their readers: a line that does so too is none that an outlet says of itself */
  readonly tellsOfPress: boolean
  /** how many lines may be rows of a table */
  readonly rows: number
  /** how many days stand in the report, each alone above a paragraph */
  readonly days: number
  /** how many headings in capitals stand in the report */
  readonly shouted: number
  /** how many short questions stand in the report, each in a line of its own */
  readonly questions: number
}

/** Above this a page speaks to its reader. */
const PAGE = 1.4
/** … and from here on it asks for something and offers something. */
const ASKS = 2.5

/** A line that tells something in at least one full sentence, and is no wording of a page. */
export function tells(line: Line): boolean {
  if (line.part || isBesides(line.mark) || !line.tellsWhole || line.wordCount < 6) return false
  if (line.date?.whole || line.byline?.labelled || line.photo) return false
  if (line.speech > PAGE || line.appeal >= ASKS) return false
  return besideNews(line) < (line.wordCount > 30 ? 6 : 4)
}

/** "About the Harbour Trust", above what is told of it. */
export function isAboutSomebody({ known, ended, wordCount, text }: Line): boolean {
  return (
    !ended &&
    wordCount <= 8 &&
    known.slice(0, 2).some(({ about }) => about) &&
    /^(?:\p{Lu}\S+ )?\S+ (?:\p{Ll}+ )?\p{Lu}/u.test(text)
  )
}

/** Words of newsrooms and nothing that was said or done: "… is a nonprofit newsroom that covers schools." */
export function isOfPress({ known, any, text }: Line): boolean {
  if (!any.press || !any.outlet || any.telling || /["“”]/.test(text)) return false
  return known.filter(({ press }) => press).length >= 2
}

/** So many paragraphs of a report, and a third of them, tell of the press where it is about that. */
const OF_PRESS = 3

/** "Subscriptions to the weekly have doubled", "Its website was down": a report on a newspaper */
export function tellsOfPress(report: readonly Line[]): boolean {
  const told = report.filter((line) => line.tellsWhole)
  const ofPress = told.filter(({ any }) => any.press && any.outlet)
  return ofPress.length >= OF_PRESS && ofPress.length * 3 >= told.length
}

/** How much the wordings of a line speak for anything but news. */
export function besideNews(line: Line): number {
  let weight = 0
  for (const role of ['furniture', 'notice', 'credit'] satisfies BlockRole[])
    weight = Math.max(weight, wordingWeight(line, role).weight)
  return weight
}
