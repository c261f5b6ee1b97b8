import { articleFromText, type Language } from '@dateline/core'
import { annotate } from '@dateline/core/inside/annotate/index'
import { readSet } from '../data.ts'
import { measureReports } from './attribution-reports.ts'
import {
  type AttributedText,
  type AttributionScore,
  f1,
  type GoldAttribution,
  scoreAttributions,
} from './attribution-score.ts'
import { measureWordings } from './attribution-wordings.ts'
import type { Result, Stage } from './stage.ts'

/**
 * Attributions against their gold, after Citron: content exact and overlapping; source and cue among those whose
 * content was found. The contents of MEANTIME are head words: they can only overlap.
 */
export const attributions: Stage = {
  name: 'attributions',
  measure: (data, language) => [
    ...measureSet(data, language, 'attributions/gum.dev.jsonl', null),
    ...measureSet(data, language, 'attributions/gum.dev.jsonl', 'news'),
    ...measureSet(data, language, 'attributions/meantime.dev.jsonl', null),
    ...measureWordings((text) => find(text, language)),
    ...measureReports((text) => find(text, language)),
  ],
}

function measureSet(
  data: string,
  language: Language,
  path: string,
  genre: string | null,
): Result[] {
  const set = readSet<AttributedText>(data, path)
  if (!set) return []
  const texts = set.rows.filter(({ id }) => genre === null || id.includes(`_${genre}_`))
  const found = new Map(texts.map((text) => [text, find(text, language)]))
  return ([null, 'direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
    const score = scoreAttributions(texts, (text) => found.get(text) ?? [], kind)
    const label = [genre, kind].filter((word) => word !== null).join(' ') || 'all'
    return score.content.gold === 0
      ? []
      : measures(score, path.includes('meantime')).map(([measure, value]) => ({
          set: path,
          digest: set.digest,
          measure: `${measure}, F1, ${label}`,
          score: value,
          count: score.content.gold,
        }))
  })
}

function measures({ content, source, cue }: AttributionScore, headsOnly: boolean) {
  const exact: [string, number][] = headsOnly
    ? []
    : [
        ['content exact', f1(content, content.exact)],
        ['content exact as far as the gold goes', f1(content, content.opening)],
      ]
  return [
    ['content overlap', f1(content, content.overlap)],
    ...exact,
    ['source exact', f1(source, source.exact)],
    ['cue overlap', f1(cue, cue.overlap)],
  ] as [string, number][]
}

function find({ text }: AttributedText, language: Language): GoldAttribution[] {
  return annotate(articleFromText(text), language).attributions.map((one) => ({
    kind: one.kind,
    content: one.content,
    source: one.source ? [one.source] : [],
    cue: one.cue ? [one.cue] : [],
  }))
}
