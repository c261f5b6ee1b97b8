import { type Change, findChanges, type Newsroom, type Part } from '@dateline/core'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { State, Step } from './related.ts'
import type { Tables } from './rows.ts'

type Noun = Change['noun']

const mostRows = 1000

/**
 * Records what changed up to a state of the newsroom, whole or not at all: what each article changed, where
 * that is known since the revision last told of, else how the newsroom differs from what was told.
 */
export async function recordChanges(db: Kysely<Tables>, state: State): Promise<void> {
  if ((await toldAt(db)) >= state.revision) return
  await db.transaction().execute(async (tx) => {
    const told = await toldAt(tx)
    if (told >= state.revision) return
    const steps = state.steps?.since === told ? state.steps.taken : [await stepFrom(tx, state)]
    await keepChanges(tx, steps)
    const changes = steps.flatMap((step) => step.changes)
    await tell(tx, changes, state.newsroom)
    await tx.updateTable('state').set({ told: state.revision }).execute()
  })
}

async function toldAt(db: Kysely<Tables>): Promise<number> {
  return (await db.selectFrom('state').select('told').executeTakeFirstOrThrow()).told
}

/** How the newsroom differs from what was told; which articles made it differ is not known. */
async function stepFrom(tx: Transaction<Tables>, state: State) {
  const before: Part = { stories: [], claims: [], conflicts: [], entities: [], copies: [] }
  const things = partsOf(before)
  for (const { noun, thing } of await tx.selectFrom('told').selectAll().execute())
    (things[noun as Noun] as unknown[]).push(JSON.parse(thing))
  return { article: null, changes: findChanges(before, state.newsroom) }
}

async function keepChanges(
  tx: Transaction<Tables>,
  steps: readonly (Omit<Step, 'article'> & { readonly article: string | null })[],
): Promise<void> {
  const at = new Date().toISOString()
  const rows = steps.flatMap(({ article, changes }) =>
    changes.map((change) => ({ ...change, article, at })),
  )
  for (let from = 0; from < rows.length; from += mostRows)
    await tx
      .insertInto('changes')
      .values(rows.slice(from, from + mostRows))
      .execute()
}

/** Keeps what has now been told, so that any process can find the next changes. */
async function tell(
  tx: Transaction<Tables>,
  changes: readonly Change[],
  newsroom: Newsroom,
): Promise<void> {
  const gone = new Map(changes.map(({ noun, id }) => [`${noun} ${id}`, { noun, id }]))
  const parts = Object.entries(partsOf(newsroom)) as [Noun, readonly object[]][]
  const rows = parts.flatMap(([noun, things]) =>
    things.flatMap((thing) => {
      const id = idOf(thing)
      return gone.delete(`${noun} ${id}`) ? [{ noun, id, thing: JSON.stringify(thing) }] : []
    }),
  )
  for (let from = 0; from < rows.length; from += mostRows)
    await tx
      .insertInto('told')
      .values(rows.slice(from, from + mostRows))
      .onConflict((conflict) =>
        conflict.columns(['noun', 'id']).doUpdateSet({ thing: sql.ref('excluded.thing') }),
      )
      .execute()
  for (const { noun, id } of gone.values())
    await tx.deleteFrom('told').where('noun', '=', noun).where('id', '=', id).execute()
}

function partsOf({ stories, claims, conflicts, entities, copies }: Part) {
  return { story: stories, claim: claims, conflict: conflicts, entity: entities, copy: copies }
}

function idOf(thing: object): string {
  if ('id' in thing) return String(thing.id)
  return (thing as Part['copies'][number]).articles.join(' ')
}
