import { printedTables, type Row, readRows, reportsOf } from '../eval/contradictions.ts'
import type { Contradiction, Place } from '../eval/gold/gold.ts'
import type { GoldStory } from '../eval/gold/read-stories.ts'

/** Articles, and what they contradict each other in. */
export interface Contradicting extends Pick<GoldStory, 'articles'> {
  readonly conflicts: readonly Contradiction[]
}

/** A pair of corpus/conflicts, as a story of two reports. */
export interface LookedPair extends Contradicting {
  /** What both say, where they say the same. */
  readonly claims: readonly { readonly appearances: readonly Place[] }[]
  /** The number of its first sentence: what that is held against is left out of a fitting together. */
  readonly group: number
}

/** What is fitted on of corpus/conflicts. */
const fittedOn = ['tuned', 'fresh', 'desks']

/** The pairs of corpus/conflicts that tables are fitted on, each as a story of two reports. */
export function readLookedPairs(): LookedPair[] {
  const rows = fittedOn.flatMap((name) => printedTables(name).flatMap(readRows))
  const groups = [...new Set(rows.map(({ sentences }) => sentences[0]))]
  return rows.map((row) => asStory(row, groups.indexOf(row.sentences[0])))
}

/** The two reports of a row, whose sentences contradict each other, or say the same, where it says so. */
function asStory(row: Row, group: number): LookedPair {
  const reports = reportsOf(row)
  const [a, b] = reports.map(({ start, end }, at) => ({ article: `row/${at}`, start, end }))
  return {
    group,
    articles: reports.map(({ text, given }, at) => ({ key: `row/${at}`, text, given })),
    conflicts:
      row.kind && a && b
        ? [{ kind: row.kind, why: row.sentences.join(' | '), pairs: [[a, b]] }]
        : [],
    claims: row.same && a && b ? [{ appearances: [a, b] }] : [],
  }
}
