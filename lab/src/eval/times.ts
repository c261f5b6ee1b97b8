import { articleFromText } from '@dateline/core'
import { annotate } from '@dateline/core/inside/annotate/index'
import { resolveDates } from '@dateline/core/inside/resolve/dates'
import { readSet } from '../data.ts'
import { findByChrono } from './chrono.ts'
import type { Result, Stage } from './stage.ts'
import { type GoldTime, scoreTimes, type TimesText } from './time-score.ts'

/** Time expressions against their gold, after TempEval-3; of GUM the dates only, for it has no others. */
export const times: Stage = {
  name: 'times',
  measure: (data, language) => {
    const find = (one: TimesText): readonly GoldTime[] => {
      const article = articleFromText(one.text)
      return resolveDates(
        annotate(article, language).times,
        one.reference ?? isoOf(one.publishedAt),
      )
    }
    return [[meantime], [gum], [wordings], [meantime, wordings]].flatMap((paths): Result[] => {
      const sets = paths.flatMap((path) => readSet<TimesText>(data, path) ?? [])
      if (sets.length < paths.length) return []
      const rows = sets.flatMap((set) => set.rows)
      const only = (found: readonly GoldTime[]) =>
        paths.includes(gum) ? found.filter(({ type }) => type === 'DATE') : found
      const ours = scoreTimes(rows, (text) => only(find(text)))
      const chrono = scoreTimes(rows, (text) => only(findByChrono(text, isoOf(text.publishedAt))))
      return (['relaxed', 'strict', 'type', 'value'] as const).map((measure) => ({
        set: paths.join(' and '),
        digest: sets.map(({ digest }) => digest).join(' '),
        measure: `${measure}, F1`,
        score: ours[measure],
        count: ours.gold,
        peers: { 'chrono-node 2.10.3': chrono[measure] },
      }))
    })
  },
}

const meantime = 'times/meantime.dev.jsonl'
const gum = 'times/gum.dev.jsonl'
const wordings = 'times/recognizers-wordings.jsonl'

/** One article of MEANTIME writes its date 03-02-2009. */
function isoOf(date: string | null): string | null {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(date ?? '') ?? []
  return year ? `${year}-${month}-${day}` : date
}
