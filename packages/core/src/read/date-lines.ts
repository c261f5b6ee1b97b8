import type { Masthead } from '../language/masthead.ts'
import { splitWords } from './phrases.ts'
import { findPrintedDates, type PrintedDate } from './printed-dates.ts'

/** Nothing longer only says when. */
const LONGEST = 160

export interface DateLine {
  readonly dates: readonly PrintedDate[]
  /** nothing but dates, times and their labels: "Published 14 May 2021 at 10:05 GMT" */
  readonly whole: boolean
}

/** The dates of a line, and whether it is there for nothing else. */
export function readDateLine(line: string, masthead: Masthead): DateLine | null {
  if (line.length > LONGEST) return null
  const dates = findPrintedDates(line, masthead)
  if (dates.length === 0) return null
  let rest = ''
  let from = 0
  for (const date of dates) {
    rest += `${line.slice(from, date.start)} `
    from = date.end
  }
  rest += line.slice(from)
  const words = splitWords(rest).filter((word) => !/^\d+$/.test(word))
  return { dates, whole: words.every((word) => masthead.dateWords.includes(word)) }
}

/** Whether the words right before a date say that it is that of a later version: "Last updated: 3 June 2021". */
export function isUpdate(line: string, date: PrintedDate, masthead: Masthead): boolean {
  const before = splitWords(line.slice(0, date.start)).slice(-4)
  const label = before.findLastIndex((word) => masthead.updateWords.includes(word))
  const published = before.findLastIndex((word) => masthead.publicationWords.includes(word))
  return label > published
}
