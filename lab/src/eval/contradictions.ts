import { existsSync, readFileSync } from 'node:fs'
import { analyze, articleFromText, type Conflict, type Language, relate } from '@dateline/core'
import { digest } from './gold/read-stories.ts'
import { f1 } from './pairs.ts'
import type { Result, Stage } from './stage.ts'

const corpus = new URL('../../../packages/core/corpus/conflicts/', import.meta.url)

/** Sentences of two reports of one event: what cannot both hold, or that both can. */
export interface Row {
  readonly kind: Conflict['kind'] | null
  readonly sentences: readonly string[]
}

/** Pairs of sentences, each in two short reports of one fire that have nothing else to quarrel about. */
export const contradictions: Stage = {
  name: 'conflicts',
  measure: (_data, language, { held } = { held: false }) =>
    ['tuned', 'fresh', 'later', ...(held ? ['held'] : [])].flatMap((name) =>
      scoreTable(name, language),
    ),
}

function scoreTable(name: string, language: Language): Result[] {
  const file = new URL(`${name}.md`, corpus)
  if (!existsSync(file)) return []
  const printed = readFileSync(file, 'utf8')
  const rows = readRows(printed)
  const told = rows.map((row) => ({ kind: row.kind, found: findBetween(row, language) }))
  const clashing = told.filter(({ kind }) => kind !== null)
  const met = clashing.filter(({ found }) => found.length > 0)
  const wrong = told.filter(({ kind, found }) => kind === null && found.length > 0)
  const named = met.filter(({ kind, found }) => found.some((one) => one === kind))
  const say = (measure: string, share: number, count: number): Result => ({
    ...{ set: `corpus/conflicts, ${name}`, digest: digest([printed]), measure },
    ...{ score: 100 * share, count },
  })
  const [precision, recall] = [
    met.length / Math.max(1, met.length + wrong.length),
    met.length / Math.max(1, clashing.length),
  ]
  return [
    say('pairs that clash, precision', precision, met.length + wrong.length),
    say('pairs that clash, recall', recall, clashing.length),
    say('pairs that clash, F1', f1(precision, recall) / 100, clashing.length),
    say('pairs met, kind right', named.length / Math.max(1, met.length), met.length),
  ]
}

/** Rows of Markdown tables: what clashes ("number", or "none"), and the two sentences. */
export function readRows(printed: string): Row[] {
  return printed.split('\n').flatMap((line): Row[] => {
    const [, what = '', one, other] = line.split('|').map((cell) => cell.trim())
    if (!one || !other || what === 'what' || /^-+$/.test(what)) return []
    return [{ kind: what === 'none' ? null : (what as Conflict['kind']), sentences: [one, other] }]
  })
}

/** What the two reports tell of beside the sentence that is looked at. */
const around = [
  [
    'A fire broke out at the Marwick tannery in Oldhaven on Monday night, the fire service said.',
    'The street behind it was closed to traffic until the morning.',
  ],
  [
    'A fire at the Marwick tannery in Oldhaven broke out on Monday night, firefighters said.',
    'Neighbours spoke of thick smoke and of a smell of leather.',
  ],
] as const

/** The two reports in which the sentences of a row stand, and where. */
export function reportsOf({ sentences }: Row): {
  text: string
  given: { publisher: string; publishedAt: string }
  start: number
  end: number
}[] {
  return sentences.map((sentence, at) => {
    const [lead = '', tail = ''] = around[at] ?? []
    const text = `${lead}\n\n${sentence}\n\n${tail}`
    const publisher = at === 0 ? 'Harbour Wire' : 'Daily Lantern'
    const start = text.indexOf(sentence)
    return {
      text,
      given: { publisher, publishedAt: '2021-05-04' },
      ...{ start, end: start + sentence.length },
    }
  })
}

/** The kinds of conflict that are found between the two sentences. */
function findBetween(row: Row, language: Language): Conflict['kind'][] {
  const reports = reportsOf(row).map(({ text, given, start, end }) => {
    return { analysis: analyze(articleFromText(text, given), language), start, end }
  })
  const [a = '', b = ''] = reports.map(({ analysis }) => analysis.article.id)
  const one = { noun: 'story' as const, a, b, verdict: 'same' as const }
  const decisions = [{ ...one, by: 'the corpus', at: '2000-01-01T00:00:00Z' }]
  const { conflicts } = relate(
    reports.map(({ analysis }) => analysis),
    { decisions },
  )
  const isIn = (side: Conflict['a']) =>
    reports.some(
      ({ analysis, start, end }) =>
        side.article === analysis.article.id && start <= side.start && side.end <= end,
    )
  return conflicts.filter(({ a, b }) => isIn(a) && isIn(b)).map(({ kind }) => kind)
}
