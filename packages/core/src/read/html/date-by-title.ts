import { masthead } from '../../language/en/masthead.ts'
import { isUpdate } from '../date-lines.ts'
import type { Fact } from '../facts.ts'
import { findPrintedDates } from '../printed-dates.ts'
import type { PageLine } from './page-lines.ts'

/** A line that says when has no more characters. */
const LONGEST = 120
const ABOVE = 6
const BELOW = 8
const AFTER = 3

/**
 * The day that is printed beside the title of a page, or after its article, where no tag says it: below the title first,
 * then above it. It is implied, for nothing says that it is the day of publication.
 */
export function dateByTitle(
  lines: readonly PageLine[],
  title: number | null,
  body: { readonly first: number; readonly last: number } | null,
): Fact | null {
  const head = title ?? body?.first ?? 0
  const last = body?.last ?? head
  const places = [
    ...range(head + 1, Math.min(head + BELOW, (body?.first ?? head) + 2, Math.max(last, head + 1))),
    ...range(head - ABOVE, head - 1).reverse(),
    ...range(last - 1, last + AFTER),
  ]
  for (const at of places) {
    const line = lines[at]
    if (!line || line.text.length > LONGEST) continue
    const date = findPrintedDates(line.text, masthead).find(
      (one) => one.value !== null && !isUpdate(line.text, one, masthead),
    )
    if (date?.value)
      return {
        value: date.value,
        how: 'implied',
        tag: 'page',
        because: [`printed beside the title: “${line.text.slice(date.start, date.end)}”`],
      }
  }
  return null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}
