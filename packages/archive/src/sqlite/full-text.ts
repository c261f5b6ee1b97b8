import type { Span } from '@dateline/core'
import { sql } from 'kysely'
import type { Found, FullText } from '../full-text.ts'

// marks around what is found: no text is indexed with these noncharacters of Unicode, nor with NUL, which FTS5 drops
const open = '\uFDD0'
const close = '\uFDD1'

/** Full text by SQLite's FTS5. */
export const fullTextByFts5: FullText = {
  async index(db, number, { title, text }) {
    const plain = text.replaceAll(/[\0\uFDD0\uFDD1]/g, ' ')
    await sql`insert into words (rowid, title, text) values (${number}, ${title}, ${plain})`.execute(
      db,
    )
  },

  async forget(db, number) {
    await sql`delete from words where rowid = ${number}`.execute(db)
  },

  holds(q) {
    const match = matchOf(q)
    return match === null
      ? sql`false`
      : sql`articles.number in (select rowid from words where words match ${match})`
  },

  async find(db, { q, ids, after, limit }) {
    const match = matchOf(q)
    if (match === null) return []
    const wanted = ids
      ? sql`and rowid in (select number from articles where id in (select value from json_each(${JSON.stringify(ids)})))`
      : sql``
    const rest = after ? sql`where (rank, number) > (${after.rank}, ${after.number})` : sql``
    const { rows } = await sql<{ number: number; rank: number; marked: string }>`
      select number, rank, marked from (
        select rowid as number, bm25(words, 4.0, 1.0) as rank, highlight(words, 1, ${open}, ${close}) as marked
        from words where words match ${match} ${wanted}
      ) ${rest} order by rank, number limit ${limit}`.execute(db)
    return rows.map(
      ({ number, rank, marked }): Found => ({ number, rank, matches: markedSpans(marked) }),
    )
  },
}

// fall of "the capital" liber*  ->  "fall" "of" "the capital" "liber"*
function matchOf(q: string): string | null {
  const terms = q.match(/"[^"]*"|[^\s"]+/g) ?? []
  const words = terms.filter((term) => /[\p{L}\p{N}\p{Co}]/u.test(term)).map(quoted)
  return words.length > 0 ? words.join(' ') : null
}

function quoted(term: string): string {
  const words = term.replaceAll(/["\0]/g, ' ')
  return !term.startsWith('"') && term.endsWith('*') ? `"${words.slice(0, -1)}" *` : `"${words}"`
}

// Izium \uFDD0fell\uFDD1 on Saturday  ->  6–10
function markedSpans(marked: string): Span[] {
  const spans: Span[] = []
  let marks = 0
  let start = 0
  for (const { index, 0: mark } of marked.matchAll(/[\uFDD0\uFDD1]/g)) {
    const at = index - marks
    marks += 1
    if (mark === open) start = at
    else if (at > start) spans.push({ start, end: at })
  }
  return spans
}
