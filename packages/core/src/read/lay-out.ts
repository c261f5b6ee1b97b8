import { advises } from './advice.ts'
import { type Begun, findClose } from './close.ts'
import { findComments } from './comments.ts'
import type { Lexicon } from './lexicon.ts'
import { type Line, namesOf } from './observe.ts'
import { isAboutSomebody, type Page, tells, tellsOfPress } from './page.ts'
import { isNameOfOutlet } from './photos.ts'
import { hasFigures } from './row-reasons.ts'
import { isDayAbove, isParagraph, isShortQuestion, isShouted } from './short-lines.ts'
import { showsOnly } from './shows-only.ts'
import { pickTitle, TOP } from './title.ts'
import { isToldOf } from './told-of.ts'

/** The masthead goes on for so many lines after the first that tells: a standfirst, what a page says of cookies. */
const HEAD = 12
/** … of which no more than this many tell, */
const MOST_ABOVE = 3
/** The caption of the first picture is shorter. */
const LONGEST_CAPTION = 30
/** … each in so many words. */
const LONGEST_STANDFIRST = 45

const LONGEST_TITLE = 18

/** … and what is told of the sender of a release at its end has no more sentences. */
const MOST_ABOUT = 6

/** Tells where the report of a text begins and ends, and which line is its title. */
export function layOut(text: string, lines: readonly Line[], lexicon: Lexicon): Page {
  const begun = begin(text, lines, lexicon)
  const { telling, lead, people, comments, end } = begun
  const printed = new Map<string, number>()
  for (const line of lines)
    if (line.short) printed.set(line.text, (printed.get(line.text) ?? 0) + 1)
  const close = telling.slice(0, end).includes(true) ? findClose(begun) : -1
  const settled = {
    text,
    lines,
    lexicon,
    lead,
    close,
    comments,
    printed,
    people,
    advice: 0,
    tellsOfPress: false,
    rows: 0,
    labels: 0,
    questions: 0,
    days: 0,
    shouted: 0,
    signed: lines.length,
    title: null,
  }
  const title = markedTitle(lines) ?? pickTitle(settled)
  return {
    ...settled,
    signed: signedAt(lines, title, lead),
    advice: lines.slice(lead, close + 1).filter(advises).length,
    tellsOfPress: tellsOfPress(lines.slice(lead, close + 1)),
    rows: lines.filter(hasFigures).length,
    labels: lines.filter((line) => line.labelled).length,
    questions: lines.filter((line, i) => isShortQuestion(line) && i >= lead && i < close).length,
    days: lines.filter((_, i) => i > lead && isDayAbove(i, lines)).length,
    shouted: lines.filter((line, i) => i > lead && isShouted(line) && isParagraph(lines[i + 1]))
      .length,
    title,
  }
}

/** Tells where the report of a text begins, and what else its end is told by. */
export function begin(
  text: string,
  lines: readonly Line[],
  lexicon: Lexicon,
): Begun & Pick<Page, 'comments'> {
  const tellingAnywhere = lines.map((line) => tells(line))
  const comments = findComments(lines, tellingAnywhere)
  const end = aboutAtFoot(lines, tellingAnywhere, comments)
  const telling = tellingAnywhere.map((one, i) => one && i < end)
  let lead = telling.indexOf(true)
  if (isTitleOfTwo(lines[lead]) && telling.includes(true, lead + 1))
    lead = telling.indexOf(true, lead + 1)
  if (lead < 0) lead = lines.findIndex((line) => line.index > 0 && line.ended && !line.date?.whole)
  if (lead < 0) lead = lines.length
  lead = afterDateline(lines) ?? afterStandfirst(text, lines, lead, telling)
  lead = fromClock(lines, afterPicture(lines, lead, telling, lexicon))
  const people = lines.slice(0, Math.min(lead, TOP)).flatMap(namesOf)
  return { text, lines, telling: tellingAnywhere, lead, people, end, comments }
}

/** Index of the first byline or date between title and report; the number of lines where there is none. */
function signedAt(lines: readonly Line[], title: number | null, lead: number): number {
  const below = lines.slice((title ?? lead) + 1, lead)
  const found = below.find(({ date, byline }) => date?.whole === true || byline !== null)
  return found?.index ?? lines.length
}

/**
 * Index of the heading below a release under which its sender is told of, "About the Harbour Trust"; else that of the
 * comments. More tells above it than below.
 */
function aboutAtFoot(
  lines: readonly Line[],
  telling: readonly boolean[],
  comments: number,
): number {
  const all = telling.reduce((sum, one, i) => sum + (one && i < comments ? 1 : 0), 0)
  let above = 0
  for (let i = 0; i < comments; i++) {
    if (telling[i]) above += 1
    else if (above >= 3 && all - above <= MOST_ABOUT && all < above * 2)
      if (isAboutSomebody(lines[i] as Line)) return i
  }
  return comments
}

function markedTitle(lines: readonly Line[]): number | null {
  const index = lines.findIndex((line) => line.part?.role === 'title')
  return index < 0 ? null : index
}

/**
 * A sentence above the byline, date or dateline belongs to the masthead:
 *
 *     Floods close two bridges in the valley.
 *     By Ann Ek
 *     The river rose by a metre …
 */
function afterStandfirst(
  text: string,
  lines: readonly Line[],
  lead: number,
  telling: readonly boolean[],
): number {
  let at = lead
  // A question above the report is its title: "Why are there no trains to the coast?"
  if (lead < lines.length && isLoneQuestion(lines[lead] as Line))
    at = Math.max(lead, telling.indexOf(true, lead + 1))
  const isShort = (i: number) => (lines[i] as Line).wordCount <= LONGEST_STANDFIRST
  // A chronicle has days above its paragraphs: they are not the date of the masthead
  const isChronicle = lines.filter((_, i) => i > lead && isDayAbove(i, lines)).length >= 2
  let above = 0
  for (let i = lead; i <= lead + HEAD && i < lines.length && above <= MOST_ABOVE; i++) {
    const next = telling.indexOf(true, i)
    if (telling[i] && !isShort(i)) break
    if (telling[i]) above += 1
    else if (isChronicle && isDayAbove(i, lines)) break
    else if (
      (isOfMasthead(lines[i] as Line, i <= lead + 3) ||
        (i <= lead + 2 && isAuthor(lines, i, text))) &&
      next > 0 &&
      goesOn(telling, next, above)
    )
      at = Math.max(at, next)
  }
  return at
}

/** A name alone, of whom nothing is told: not one of a list. */
function isAuthor(lines: readonly Line[], at: number, text: string): boolean {
  const line = lines[at] as Line
  if (!isBareName(line) || isBareName(lines[at + 1]) || isBareName(lines[at - 1])) return false
  return namesOf(line).every((name) => !isToldOf(name, text))
}

function isBareName(line: Line | undefined): boolean {
  return (
    line?.byline?.labelled === false &&
    line.wordCount <= 4 &&
    line.byline.names.length > 0 &&
    line.hits.length === 0
  )
}

/** What stands above is shorter than what follows. */
function goesOn(telling: readonly boolean[], from: number, above: number): boolean {
  let told = 0
  for (let i = from; i < telling.length && told < above; i++) if (telling[i]) told += 1
  return told >= above
}

/** Who wrote it and when; further down such a line has to be the more plain. */
function isOfMasthead(line: Line | undefined, isNear: boolean): boolean {
  // who a quotation is by, and its day, stand below it
  if (!line || line.mark?.shape === 'quote') return false
  const { part, date, byline, ended, wordCount } = line
  if (part?.role === 'dateline' || part?.role === 'date') return true
  const isDated = date !== null && date.dates.length > 0
  if (isNear) return (isDated && date.whole) || byline?.labelled === true
  return (
    !ended &&
    wordCount <= 14 &&
    ((isDated && date.mostly) || (byline?.labelled === true && byline.names.length > 0))
  )
}

/** A sentence above the credit of a picture is its caption, and one below the byline or date that only says what is seen. */
function afterPicture(
  lines: readonly Line[],
  lead: number,
  telling: readonly boolean[],
  lexicon: Lexicon,
): number {
  const below = lines[lead + 1]
  const first = lines[lead]
  if (!first || first.wordCount >= LONGEST_CAPTION || lines[lead - 1]?.clock) return lead
  const isCredit = below?.photo?.described === false || isNameOfOutlet(below?.text ?? '')
  const next = telling.indexOf(true, lead + (isCredit ? 2 : 1))
  const isOne =
    isCredit ||
    ([1, 2, 3].some((by) => isOfMasthead(lines[lead - by], true)) && showsOnly(first, lexicon))
  return isOne && next > 0 && next <= lead + 4 ? next : lead
}

/** A report begins right after its dateline, however short its first sentence is. */
function afterDateline(lines: readonly Line[]): number | null {
  const at = lines.findIndex(({ part }) => part?.role === 'dateline')
  return at < 0 || at + 1 >= lines.length ? null : at + 1
}

/**
 * In a live report the time of day stands above what happened:
 *
 *     2.20pm GMT
 *     Roof of arena torn open
 *     Part of the roof …
 */
function fromClock(lines: readonly Line[], lead: number): number {
  const clocks = lines.reduce((sum, { clock }) => sum + (clock ? 1 : 0), 0)
  if (clocks < 2) return lead
  return [lead - 1, lead - 2].find((at) => at > 0 && lines[at]?.clock) ?? lead
}

/** "Ferry sold: nine million for the hull. Sea trials on Wednesday" */
function isTitleOfTwo(line: Line | undefined): boolean {
  return (
    line?.ended === false && line.wordCount <= LONGEST_TITLE && line.text.endsWith(':') === false
  )
}

function isLoneQuestion(line: Line): boolean {
  return line.endedAsQuestion && line.wordCount <= 20 && !line.quoted && !/[.?!]\s/.test(line.text)
}
