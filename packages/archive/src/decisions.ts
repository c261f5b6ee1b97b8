import type { Decision } from '@dateline/core'
import type { Kysely, Transaction } from 'kysely'
import type { Pair } from './archive.ts'
import type { Tables } from './rows.ts'

/** Sorted by noun, a and b. */
export async function loadDecisions(db: Kysely<Tables>): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decisions')
    .select('decision')
    .orderBy('noun')
    .orderBy('a')
    .orderBy('b')
    .execute()
  return rows.map((row) => JSON.parse(row.decision))
}

/** Keeps a decision in place of an earlier one on the same pair; false when that says the same. */
export async function keepDecision(tx: Transaction<Tables>, decision: Decision): Promise<boolean> {
  const row = { ...keyOf(decision), decision: JSON.stringify(decision) }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('decisions')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['noun', 'a', 'b'])
        .doUpdateSet({ decision: row.decision })
        .where('decisions.decision', '!=', row.decision),
    )
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False when there is no decision on the pair. */
export async function dropDecision(tx: Transaction<Tables>, pair: Pair): Promise<boolean> {
  const { noun, a, b } = keyOf(pair)
  const { numDeletedRows } = await tx
    .deleteFrom('decisions')
    .where('noun', '=', noun)
    .where('a', '=', a)
    .where('b', '=', b)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

function keyOf({ noun, a, b }: Pair): Pair {
  return a <= b ? { noun, a, b } : { noun, a: b, b: a }
}
