import { type Analysis, type Newsroom, relate } from '@dateline/core'
import type { Kysely } from 'kysely'
import { loadDecisions } from './decisions.ts'
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
    const kept = await db.selectFrom('articles').select('number').orderBy('number').execute()
    const analyses = new Map<number, Analysis>()
    for (const { number } of kept) {
      const analysis = this.#analyses.get(number) ?? (await loadAnalysis(db, number))
      if (analysis) analyses.set(number, analysis)
    }
    this.#analyses = analyses
    return relate([...analyses.values()], { decisions: await loadDecisions(db) })
  }
}

/** Null when a write has removed it in the meantime. */
async function loadAnalysis(db: Kysely<Tables>, number: number): Promise<Analysis | null> {
  const row = await db
    .selectFrom('articles')
    .select(['article', 'layers'])
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? analysisOf(row) : null
}
