import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { analyze, articleFromText, type Conflict, type Language, relate } from '@dateline/core'
import { scoreAnswers } from './answers.ts'
import { digest } from './gold/read-stories.ts'
import { f1 } from './pairs.ts'
import type { Result, Stage } from './stage.ts'

const corpus = new URL('../../../packages/core/corpus/conflicts/', import.meta.url)

/** Sentences of two reports of one event: what cannot both hold, or that both can, and say the same or not. */
export interface Row {
  readonly kind: Conflict['kind'] | null
  readonly same: boolean
  readonly sentences: readonly string[]
}

/** What is looked at, tables by themselves and folders of tables, and what is only scored. */
const lookedAt = ['tuned', 'fresh', 'later', 'desks']
const unseen = ['held', 'sealed']

/** Pairs of sentences, each in two short reports of one fire that have nothing else to quarrel about. */
export const contradictions: Stage = {
  name: 'conflicts',
  measure: (_data, language, { held } = { held: false }) => [
    ...[...lookedAt, ...(held ? unseen : [])].flatMap((name) => scoreRows(name, language)),
    ...scoreAnswers(language, held),
  ],
}

function scoreRows(name: string, language: Language): Result[] {
  const printed = printedTables(name)
  if (printed.length === 0) return []
  const told = printed.flatMap(readRows).map((row) => ({ ...row, ...findBetween(row, language) }))
  const clashing = told.filter(({ kind }) => kind !== null)
  const met = clashing.filter(({ found }) => found.length > 0)
  const wrong = told.filter(({ kind, found }) => kind === null && found.length > 0)
  const named = met.filter(({ kind, found }) => found.some((one) => one === kind))
  const say = (measure: string, some: number, all: number): Result => ({
    ...{ set: `corpus/conflicts, ${name}`, digest: digest(printed), measure },
    ...{ score: (100 * some) / Math.max(1, all), count: all },
  })
  const precision = met.length / Math.max(1, met.length + wrong.length)
  const recall = met.length / Math.max(1, clashing.length)
  const same = told.filter((one) => one.same)
  return [
    say('pairs that clash, precision', met.length, met.length + wrong.length),
    say('pairs that clash, recall', met.length, clashing.length),
    {
      ...say('pairs that clash, F1', 0, clashing.length),
      score: f1(precision, recall),
    },
    say('pairs met, kind right', named.length, met.length),
    ...(same.length > 0
      ? [
          say(
            'pairs that say the same, one claim',
            same.filter((one) => one.joined).length,
            same.length,
          ),
        ]
      : []),
  ]
}

/** The tables of a file, or of all files of a folder; none where there is neither. */
export function printedTables(name: string): string[] {
  const folder = new URL(`${name}/`, corpus)
  const files = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((file) => new URL(file, folder))
    : [new URL(`${name}.md`, corpus)]
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'))
}

/** Rows of Markdown tables: what clashes ("number"), "none" or "same", and the two sentences. */
export function readRows(printed: string): Row[] {
  return printed.split('\n').flatMap((line): Row[] => {
    const [, what = '', one, other] = line.split('|').map((cell) => cell.trim())
    if (!one || !other || what === 'what' || /^-+$/.test(what)) return []
    const same = what === 'same'
    const kind = same || what === 'none' ? null : (what as Conflict['kind'])
    return [{ kind, same, sentences: [one, other] }]
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

/** The kinds of conflict that are found between the two sentences, and whether one claim has something of both. */
function findBetween(row: Row, language: Language): { found: Conflict['kind'][]; joined: boolean } {
  const reports = reportsOf(row).map(({ text, given, start, end }) => {
    return { analysis: analyze(articleFromText(text, given), language), start, end }
  })
  const [a = '', b = ''] = reports.map(({ analysis }) => analysis.article.id)
  const one = { noun: 'story' as const, a, b, verdict: 'same' as const }
  const decisions = [{ ...one, by: 'the corpus', at: '2000-01-01T00:00:00Z' }]
  const { claims, conflicts } = relate(
    reports.map(({ analysis }) => analysis),
    { decisions },
  )
  const areIn = (sides: readonly Conflict['a'][]) =>
    reports.every(({ analysis, start, end }) =>
      sides.some(
        (side) => side.article === analysis.article.id && start <= side.start && side.end <= end,
      ),
    )
  return {
    found: conflicts.filter(({ a, b }) => areIn([a, b])).map(({ kind }) => kind),
    joined: claims.some(({ appearances }) => areIn(appearances)),
  }
}
