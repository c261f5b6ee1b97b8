import { type Analysis, analyze, articleFromText, type Language, relate } from '@dateline/core'
import { readSet } from '../data.ts'
import { type Chains, scoreCoreference } from './score-coreference.ts'
import type { Result, Stage } from './stage.ts'

interface Span {
  readonly start: number
  readonly end: number
}

interface EventText {
  readonly id: string
  readonly text: string
  readonly topic: string
  readonly mentions: readonly (Span & { readonly kind: string; readonly cluster: string })[]
  readonly scored: readonly Span[]
}

/** Event mentions across the documents of a topic, beside what is joined by the same stem alone. */
export const events: Stage = {
  name: 'events',
  measure: (data, language) => {
    const set = readSet<EventText>(data, 'events/meantime.dev.jsonl')
    if (!set) return []
    const topics = [...Map.groupBy(set.rows, ({ topic }) => topic).values()]
    const measured = topics.map((rows) => chainsOf(rows, language))
    const all = (pick: (one: (typeof measured)[number]) => Chains) => measured.flatMap(pick)
    const truth = all((one) => one.truth)
    const found = scoreCoreference(
      truth,
      all((one) => one.found),
    )
    const byStem = scoreCoreference(
      truth,
      all((one) => one.byStem),
    )
    const say = (measure: string, key: keyof typeof found): Result => ({
      set: set.path,
      digest: set.digest,
      measure,
      score: found[key],
      count: truth.flat().length,
      peers: { 'same stem': byStem[key] },
    })
    return [
      say('CoNLL F1', 'conll'),
      say('MUC F1', 'muc'),
      say('BCubed F1', 'bcubed'),
      say('CEAFe F1', 'ceafe'),
    ]
  },
}

/** The chains of a topic: the true ones, those found, and the same words joined by stem. */
function chainsOf(rows: readonly EventText[], language: Language) {
  const sources = new Map<string, EventText>()
  const analyses = rows.map((row) => {
    const article = articleFromText(row.text, { url: row.id })
    sources.set(article.id, row)
    return analyze(article, language)
  })
  const keyOf = (article: string, { start, end }: Span) => {
    const row = sources.get(article)
    const lead = row ? row.text.length - row.text.trimStart().length : 0
    const span = { start: start + lead, end: end + lead }
    return row && isWithin(span, row.scored) ? [`${row.id} ${span.start} ${span.end}`] : []
  }
  const truth = Map.groupBy(
    rows.flatMap((row) =>
      row.mentions
        .filter((mention) => mention.kind === 'event' && isWithin(mention, row.scored))
        .map(({ start, end, cluster }) => ({ key: `${row.id} ${start} ${end}`, cluster })),
    ),
    ({ cluster }) => cluster,
  )
  const mentions = analyses.flatMap((analysis) => mentionsOf(analysis, keyOf, language))
  const stems = Map.groupBy(mentions, ({ stem }) => stem)
  const shared = relate(analyses).events.map((event) =>
    event.mentions.flatMap(({ article, ...span }) => keyOf(article, span)),
  )
  const known = new Set(shared.flat())
  const alone = mentions.filter(({ key }) => !known.has(key)).map(({ key }) => [key])
  return {
    truth: [...truth.values()].map((chain) => chain.map(({ key }) => key)),
    found: [...shared.filter((chain) => chain.length > 0), ...alone],
    byStem: [...stems.values()].map((chain) => chain.map(({ key }) => key)),
  }
}

function mentionsOf(
  { article, events }: Analysis,
  keyOf: (article: string, span: Span) => string[],
  { vocabulary }: Language,
) {
  return events.flatMap((event) =>
    keyOf(article.id, event).map((key) => ({
      key,
      stem: vocabulary.stem(article.text.slice(event.start, event.end)),
    })),
  )
}

function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end)
}
