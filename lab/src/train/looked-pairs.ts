import { readFileSync } from 'node:fs'
import { type Row, readRows, reportsOf } from '../eval/contradictions.ts'
import type { Contradiction } from '../eval/gold/gold.ts'
import type { GoldStory } from '../eval/gold/read-stories.ts'

/** Articles, and what they contradict each other in. */
export interface Contradicting extends Pick<GoldStory, 'articles'> {
  readonly conflicts: readonly Contradiction[]
}

/** The pairs of corpus/conflicts that are looked at, each as a story of two reports. */
export function readLookedPairs(): Contradicting[] {
  return ['tuned', 'fresh'].flatMap((name) => {
    const file = new URL(`../../../packages/core/corpus/conflicts/${name}.md`, import.meta.url)
    return readRows(readFileSync(file, 'utf8')).map(asStory)
  })
}

/** The two reports of a row, whose sentences contradict each other where it says so. */
function asStory(row: Row): Contradicting {
  const reports = reportsOf(row)
  const [a, b] = reports.map(({ start, end }, at) => ({ article: `row/${at}`, start, end }))
  return {
    articles: reports.map(({ text, given }, at) => ({ key: `row/${at}`, text, given })),
    conflicts:
      row.kind && a && b
        ? [{ kind: row.kind, why: row.sentences.join(' | '), pairs: [[a, b]] }]
        : [],
  }
}
