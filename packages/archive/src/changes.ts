import type { Kysely } from 'kysely'
import type { ChangeEntry, ChangePage, ChangeQuery } from './archive.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Tables } from './rows.ts'

const list = 'changes'

/** One page of the changes recorded, in the order in which they came. */
export async function listChanges(db: Kysely<Tables>, query: ChangeQuery): Promise<ChangePage> {
  const { limit = 50, cursor } = query
  const after = cursor === undefined ? 0 : Number(readCursor(list, cursor).id)
  const { total } = await matching(db, query)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { last } = await db
    .selectFrom('changes')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .executeTakeFirstOrThrow()
  const rows = await matching(db, query)
    .selectAll()
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit + 1)
    .execute()
  const items = rows
    .slice(0, limit)
    .map(({ number, ...row }): ChangeEntry => ({ ...row, cursor: cursorAt(number) }))
  const resume = items.at(-1)?.cursor ?? cursorAt(after)
  const next = rows.length > limit ? resume : null
  return { items, total, next, resume, end: cursorAt(last ?? 0) }
}

function cursorAt(number: number): string {
  return writeCursor(list, { key: null, id: number })
}

function matching(db: Kysely<Tables>, { noun, change, article }: ChangeQuery) {
  let all = db.selectFrom('changes')
  if (noun !== undefined) all = all.where('noun', '=', noun)
  if (change !== undefined) all = all.where('change', '=', change)
  if (article !== undefined) all = all.where('article', '=', article)
  return all
}
