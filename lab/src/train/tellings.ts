/**
 * Fits the weights of `annotate/attributions/indirect-speech/clause-reasons.ts`: whether a verb tells the clause behind it. Learned from
 * GUM, from those of our own reports that are looked at, from our wordings and from the examples of the lexicon. Prints the
 * weights beside those of the table, and how many are right in texts left out of the fitting.
 *
 *     node src/train/tellings.ts ../../shared/data
 */
import { readFileSync } from 'node:fs'
import { loadLanguage, type Span } from '@dateline/core'
import {
  clauseReasons,
  odds as oddsOfTable,
} from '@dateline/core/inside/annotate/attributions/indirect-speech/clause-reasons'
import { speech } from '@dateline/core/inside/language/en/speech'
import { needSet } from '../data.ts'
import type { AttributedText, GoldAttribution } from '../eval/attribution-score.ts'
import { readDrawing } from '../eval/attribution-wordings.ts'
import { readReports } from '../eval/drawn-reports.ts'
import { type Example, fitOdds, probability } from './logistic.ts'
import { findToldVerbs, type ToldVerb } from './told-verbs.ts'

const folds = 5
/** A wording of ours stands for so many sentences that are like it. */
const alike = 6

const corpus = new URL('../../../packages/core/corpus/attributions/', import.meta.url)
const language = await loadLanguage('en')
const gum = needSet<AttributedText>(
  process.argv[2] ?? '../../shared/data',
  'attributions/gum.train.jsonl',
)

interface Judged extends Example {
  readonly set: string
  readonly text: string
}

const reports = readReports(print('reports-tuned.md'))
const verbs = new Set([...speech.verbs.values()].flat())
const examples: Judged[] = [
  ...gum.rows.flatMap(({ text, attributions }) =>
    judge('GUM', text, (one) => isTold(one, attributions)),
  ),
  ...reports.flatMap(({ text, attributions, open }) =>
    judge('reports', text, (one) => isTold(one, attributions) || unlessOpen(one, open)),
  ),
  ...['direct.md', 'mixed.md', 'indirect.md'].flatMap((file) =>
    print(file).split('\n').flatMap(judgeWording),
  ),
  ...[...verbs].flatMap((cue) =>
    judge('lexicon', cue.example, ({ verb }) => verb === cue || null, alike),
  ),
]

/** What is drawn is told; what else stands beside it may be told too. Nothing is told in the other sentences. */
function judgeWording(line: string): Judged[] {
  if (line.startsWith('not: ')) return judge('wordings', line.slice(5), () => false, alike)
  if (!line.includes('](content)')) return []
  const { text, attributions } = readDrawing(line)
  return judge('wordings', text, (one) => isTold(one, attributions) || null, alike)
}

/** The verbs of a text that are told or not; null where that is open. */
function judge(
  set: string,
  text: string,
  told: (verb: ToldVerb) => boolean | null,
  times = 1,
): Judged[] {
  return findToldVerbs(text, language).flatMap((verb) => {
    const yes = told(verb)
    return yes === null ? [] : [{ set, text, times, yes, measures: verb.measures }]
  })
}

function isTold({ cue, content }: ToldVerb, gold: readonly GoldAttribution[]): boolean {
  return gold.some((one) => touch(one.content, [content]) && touch(one.cue, [cue]))
}

/** What may be read either way teaches nothing. */
function unlessOpen({ cue }: ToldVerb, open: readonly Span[]): false | null {
  return touch(open, [cue]) ? null : false
}

function touch(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end))
}

function print(file: string): string {
  return readFileSync(new URL(file, corpus), 'utf8')
}

const all = fitOdds(examples)
console.log(`odds ${all[0]?.toFixed(1)}   in the table: ${oddsOfTable}`)
for (const [at, { name, weight }] of clauseReasons.entries())
  console.log(`${name.padEnd(34)} ${all[at + 1]?.toFixed(1).padStart(5)}   in the table: ${weight}`)

const texts = [...new Set(examples.map(({ text }) => text))]
const foldOf = new Map(texts.map((text, at) => [text, at % folds]))
const byFold = Array.from({ length: folds }, (_, fold) =>
  fitOdds(examples.filter(({ text }) => foldOf.get(text) !== fold)),
)
const table = [oddsOfTable, ...clauseReasons.map(({ weight }) => weight)]
for (const set of new Set(examples.map((one) => one.set))) {
  const own = examples.filter((one) => one.set === set)
  const leftOut = score(own, ({ text }) => byFold[foldOf.get(text) ?? 0] ?? all)
  console.log(`${set}: left out, ${leftOut}; by the table, ${score(own, () => table)}`)
}

function score(own: readonly Judged[], oddsFor: (one: Judged) => readonly number[]): string {
  const found = own.filter((one) => probability(oddsFor(one), one.measures) > 0.5)
  const right = found.filter(({ yes }) => yes).length
  const told = own.filter(({ yes }) => yes).length
  return `${right} of ${told} found, ${found.length - right} wrong`
}
