import { type Analysis, analyze, articleFromText } from '@dateline/core'
import { readSet } from '../data.ts'
import type { AttributedText, GoldAttribution } from './attribution-score.ts'
import type { Result, Stage } from './stage.ts'

type Spoken = GoldAttribution & { readonly speaker?: string }

/**
 * Who says what in dialogue. A speaker is right when a word of one of its names stands in the id of the gold speaker:
 * `Parson_Tringham-4`. Precision is of quotations with a speaker, recall of all that the gold has one for.
 */
export const speakers: Stage = {
  name: 'speakers',
  measure: (data, language) => {
    const path = 'attributions/litbank.dev.jsonl'
    const set = readSet<AttributedText>(data, path)
    if (!set) return []
    const tally = { gold: 0, settled: 0, right: 0 }
    for (const { text, attributions } of set.rows) {
      const analysis = analyze(articleFromText(text), language)
      for (const one of attributions as readonly Spoken[]) {
        if (!one.speaker) continue
        const names = namesOf(analysis, one)
        tally.gold++
        if (names.length === 0) continue
        tally.settled++
        if (names.some((name) => wordsOf(one.speaker ?? '').has(name))) tally.right++
      }
    }
    const percent = (part: number, of: number) => Math.round((1000 * part) / Math.max(1, of)) / 10
    const result = (measure: string, score: number, count: number): Result => ({
      set: path,
      digest: set.digest,
      measure,
      score,
      count,
    })
    return [
      result('speaker, precision', percent(tally.right, tally.settled), tally.settled),
      result('speaker, recall', percent(tally.right, tally.gold), tally.gold),
    ]
  },
}

/** The words of the names of who is found to say a quotation. */
function namesOf({ attributions, entities }: Analysis, { content }: Spoken): string[] {
  const said = attributions.find(
    (found) =>
      !found.nested &&
      found.content.some((a) => content.some((b) => a.start < b.end && b.start < a.end)),
  )
  const entity = entities.find(({ id }) => id === said?.speaker)
  return entity ? entity.variants.flatMap((name) => [...wordsOf(name)]) : []
}

function wordsOf(name: string): Set<string> {
  return new Set(name.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
}
