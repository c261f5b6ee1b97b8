import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Span } from '@dateline/core'
import {
  type AttributedText,
  f1,
  type GoldAttribution,
  scoreAttributions,
} from './attribution-score.ts'
import { type DrawnReport, readReports } from './drawn-reports.ts'
import type { Result } from './stage.ts'

const folder = new URL('../../../packages/core/corpus/attributions/', import.meta.url)

/** Attributions of the reports drawn in `reports-tuned.md` and `reports-held.md`. */
export function measureReports(find: (text: AttributedText) => GoldAttribution[]): Result[] {
  return ['tuned', 'held'].flatMap((half) => {
    const printed = readFileSync(new URL(`reports-${half}.md`, folder), 'utf8')
    const reports = readReports(printed)
    const found = new Map(reports.map((report) => [report, closed(report, find(report))]))
    const digest = createHash('sha256').update(printed).digest('hex').slice(0, 16)
    return ([null, 'direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
      const { content, source } = scoreAttributions(reports, (one) => found.get(one) ?? [], kind)
      const scores = [
        ['content overlap', f1(content, content.overlap)],
        ['content exact', f1(content, content.exact)],
        ['source exact', f1(source, source.exact)],
      ] as const
      return scores.map(([measure, score]) => ({
        set: `corpus/attributions, reports, ${half}`,
        digest,
        measure: `${measure}, F1, ${kind ?? 'all'}`,
        score,
        count: content.gold,
      }))
    })
  })
}

/** What is found at a cue that may be read either way is left out, unless the cue is drawn as one. */
function closed(report: DrawnReport, found: GoldAttribution[]): GoldAttribution[] {
  const drawn = report.attributions.flatMap(({ cue }) => cue)
  return found.filter(({ cue, content }) => {
    const at = cue.length > 0 ? cue : content
    return !touch(at, report.open) || touch(cue, drawn)
  })
}

function touch(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end))
}
