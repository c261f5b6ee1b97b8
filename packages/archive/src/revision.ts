import type { Transaction } from 'kysely'
import type { Tables } from './rows.ts'

/** Counts a write, so that every process sees that there was one. */
export async function countWrite(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('state')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .execute()
}
