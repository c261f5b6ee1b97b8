import type { Analysis } from '@dateline/core'
import type { Kysely } from 'kysely'
import { analysisOf, rowOf } from './analysis-row.ts'
import { analyzeInItsLanguage } from './analyze.ts'
import { ArchiveError } from './errors.ts'
import { makerOfAnalyses } from './maker.ts'
import { countWrite } from './revision.ts'
import type { Tables } from './rows.ts'

/** Which analysis of an article is kept: each new one counts the edition up. */
export interface Edition {
  readonly number: number
  readonly edition: number
}

/** All analyses kept, in the order in which their articles came. */
export async function listEditions(db: Kysely<Tables>): Promise<Edition[]> {
  return db.selectFrom('articles').select(['number', 'edition']).orderBy('number').execute()
}

/** An analysis as this version of core makes it: one made by another version is made anew. Null when it is gone. */
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

/** Replaces the analysis of an article; false when the archive does not have the article. */
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

/** Where the archive cannot be written, every process that needs the analysis makes it anew. */
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
