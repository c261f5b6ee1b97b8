import type { Analysis } from '@dateline/core'
import { analyzeInItsLanguage } from './analyze.ts'
import type { Archive } from './archive.ts'

/** Analyzes an article of an archive anew and keeps the result; null when the archive does not have it. */
export async function reanalyze(archive: Archive, id: string): Promise<Analysis | null> {
  const article = await archive.article(id)
  if (!article) return null
  const analysis = await analyzeInItsLanguage(article)
  return (await archive.replace(analysis)) ? analysis : null
}
