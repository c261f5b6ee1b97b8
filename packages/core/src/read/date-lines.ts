import type { Masthead } from '../language/masthead.ts'
import { findPrintedDates, type PrintedDate } from './printed-dates.ts'
import { splitWords } from './words.ts'

/** Nothing longer only says when. */
const LONGEST = 160
const SHORTEST_SENTENCE = 60

export interface DateLine {
  readonly dates: readonly PrintedDate[]
  /** nothing but dates, times and their labels: "Published 14 May 2021 at 10:05 GMT"; those without a year are not among the dates */
  readonly whole: boolean
  /** little but a date: "3 May 2021, 9:10 | Ann Ek" */
  readonly mostly: boolean
}

/** The dates of a line, and whether it is there for nothing else. */
export function readDateLine(line: string, masthead: Masthead): DateLine | null {
  if (line.length > LONGEST) return null
  const dates = findPrintedDates(line, masthead)
  if (dates.length === 0)
    return isVague(line, masthead) ? { dates, whole: true, mostly: true } : null
  let rest = ''
  let from = 0
  for (const date of dates) {
    rest += `${line.slice(from, date.start)} `
    from = date.end
  }
  rest += line.slice(from)
  const words = splitWords(rest).filter((word) => !/^\d+$/.test(word))
  const printed = dates.reduce((sum, { start, end }) => sum + end - start, 0)
  return {
    dates,
    mostly: printed > line.length * 0.4,
    whole: words.every((word) => masthead.dateWords.has(word) || masthead.agoUnits.includes(word)),
  }
}

/** Says when, but no year: "Updated: 31 minutes ago", "Wed 26 May, 5:02am". */
function isVague(line: string, masthead: Masthead): boolean {
  if (line.length > SHORTEST_SENTENCE) return false
  const words = splitWords(line)
  if (!/\d/.test(line)) return isLabelAlone(words, masthead)
  if (SHORT_YEAR.test(line))
    return words.every((word) => /^\d/.test(word) || masthead.dateWords.has(word))
  const vague = words.some(
    (word) =>
      masthead.agoWords.includes(word) ||
      masthead.updateWords.includes(word) ||
      masthead.months.has(word),
  )
  return (
    vague &&
    words.every(
      (word) =>
        /^\d/.test(word) ||
        masthead.dateWords.has(word) ||
        masthead.agoWords.includes(word) ||
        masthead.agoUnits.includes(word) ||
        masthead.months.has(word),
    )
  )
}

/** 09/22/22 4:11 PM: which of the numbers is the day is not told. */
const SHORT_YEAR = /^\d{1,2}[/.]\d{1,2}[/.]\d{2}(?!\d)/

/** "Published", "Last updated": the date stands in the next line, or nowhere. */
function isLabelAlone(words: readonly string[], masthead: Masthead): boolean {
  return (
    words.length <= 3 &&
    words.some(
      (word) => masthead.publicationWords.includes(word) || masthead.updateWords.includes(word),
    ) &&
    words.every((word) => masthead.dateWords.has(word) || masthead.agoWords.includes(word))
  )
}

/** Whether the words right before a date say that it is that of a later version: "Last updated: 3 June 2021". */
export function isUpdate(line: string, date: PrintedDate, masthead: Masthead): boolean {
  const before = splitWords(line.slice(0, date.start)).slice(-4)
  const label = before.findLastIndex((word) => masthead.updateWords.includes(word))
  const published = before.findLastIndex((word) => masthead.publicationWords.includes(word))
  return label > published
}
