import type { Analysis } from '@dateline/core'
import type { Kysely } from 'kysely'
import { analyzeInItsLanguage } from './analyze.ts'
import { ArchiveError } from './errors.ts'
import { analysisOf, rowOf } from './kept.ts'
import { makerOfAnalyses } from './maker.ts'
import { countWrite } from './revision.ts'
import type { Tables } from './rows.ts'

/** Which analysis is kept of an article: another one has another edition. */
export interface Edition {
  readonly number: number
  readonly edition: number
}

/** All analyses that are kept, in the order in which their articles came. */
export async function listEditions(db: Kysely<Tables>): Promise<Edition[]> {
  return db.selectFrom('articles').select(['number', 'edition']).orderBy('number').execute()
}

/** An analysis as the core of today makes it: one that another core made is made anew. Null when it is gone. */
export async function loadAnalysis(db: Kysely<Tables>, number: number): Promise<Analysis | null> {
  const row = await db
    .selectFrom('articles')
    .select(['article', 'layers', 'maker'])
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return null
  if (row.maker === makerOfAnalyses()) return analysisOf(row)
  const analysis = await analyzeInItsLanguage(JSON.parse(row.article))
  await keepIfPossible(db, analysis)
  return analysis
}

/** Puts an analysis in the place of the one that is kept of its article; false when the article is not there. */
export async function replaceAnalysis(db: Kysely<Tables>, analysis: Analysis): Promise<boolean> {
  const { numUpdatedRows } = await keeping(db, analysis)
    .set(({ eb }) => ({ edition: eb('edition', '+', 1) }))
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

function keeping(db: Kysely<Tables>, analysis: Analysis) {
  const { id, summary, article, layers, maker } = rowOf(analysis)
  return db.updateTable('articles').set({ summary, article, layers, maker }).where('id', '=', id)
}

/** Where the archive cannot be written, an analysis is made anew by every process that needs it. */
async function keepIfPossible(db: Kysely<Tables>, analysis: Analysis): Promise<void> {
  try {
    await db.transaction().execute(async (tx) => {
      await keeping(tx, analysis).execute()
      await countWrite(tx)
    })
  } catch (error) {
    const refused =
      error instanceof ArchiveError && ['read-only', 'busy', 'full'].includes(error.code)
    if (!refused) throw error
  }
}
