import { hasText } from '../fields.ts'
import type { Format } from '../format.ts'
import { readRows, splitRows } from '../table-rows.ts'

/** Names of columns are no longer, quotation marks included. */
const LONGEST = 42

/** What parts columns. */
const PARTED = /[,;\t|]/

/** Names of columns have no other signs, and sentences have some: most texts are told from tables by that. */
const HEADER = /^[\p{L}\d_ "\r-]+[,;\t|][\p{L}\d_ ",;\t|\r-]+$/u

export const csv: Format = {
  name: 'CSV',
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
  looksLike: (head) => {
    const line = head.slice(0, Math.max(0, head.indexOf('\n')))
    if (!PARTED.test(line) || !HEADER.test(line)) return false
    const columns = line.split(/[,;\t|]/)
    const short = columns.filter(({ length }) => length <= LONGEST)
    if (columns.length < 2 || !hasText(short.map((name) => name.replaceAll('"', '')))) return false
    const [names = [], first] = splitRows(head.slice(0, head.indexOf('\n') + 2000))
    return (
      names.length > 1 &&
      first !== undefined &&
      names.every((name) => /^[\p{L}\d_ -]{1,40}$/u.test(name)) &&
      hasText(names)
    )
  },
  holdsMany: true,
  read: readRows,
}
