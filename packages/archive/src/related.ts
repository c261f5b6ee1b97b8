import { type Analysis, type Newsroom, relate } from '@dateline/core'
import type { Kysely } from 'kysely'
import { analysisOf } from './kept.ts'
import type { Tables } from './rows.ts'

/** The newsroom of an archive, worked out anew only after a write, by whatever process. */
export class Related {
  #revision = -1
  #newsroom: Promise<Newsroom> | null = null
  #analyses = new Map<number, Analysis>()

  async newsroom(db: Kysely<Tables>): Promise<Newsroom> {
    const { revision } = await db.selectFrom('state').select('revision').executeTakeFirstOrThrow()
    if (this.#newsroom === null || revision !== this.#revision) {
      this.#revision = revision
      this.#newsroom = this.#relate(db)
      this.#newsroom.catch(() => {
        this.#newsroom = null
      })
    }
    return this.#newsroom
  }

  async #relate(db: Kysely<Tables>): Promise<Newsroom> {
    const { numbers, rows, decisions } = await db.transaction().execute(async (tx) => {
      const kept = await tx.selectFrom('articles').select('number').orderBy('number').execute()
      const numbers = kept.map((row) => row.number)
      const rows = []
      for (const number of numbers)
        if (!this.#analyses.has(number))
          rows.push(
            await tx
              .selectFrom('articles')
              .select(['number', 'article', 'layers'])
              .where('number', '=', number)
              .executeTakeFirstOrThrow(),
          )
      const decisions = await tx
        .selectFrom('decisions')
        .select('decision')
        .orderBy(['noun', 'a', 'b'])
        .execute()
      return { numbers, rows, decisions }
    })
    const fresh = new Map(rows.map((row) => [row.number, analysisOf(row)]))
    const analyses = new Map<number, Analysis>()
    for (const number of numbers) {
      const analysis = this.#analyses.get(number) ?? fresh.get(number)
      if (analysis) analyses.set(number, analysis)
    }
    this.#analyses = analyses
    return relate([...analyses.values()], {
      decisions: decisions.map((row) => JSON.parse(row.decision)),
    })
  }
}
