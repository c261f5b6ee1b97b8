/**
 * Fits the weights of `annotate/attributions/indirect-speech/edge-reasons.ts`: where what a verb tells ends. Learned from GUM, from those of
 * our own reports that are looked at and from our wordings. Prints the weights beside those of the table, and how many ends
 * are right in texts left out of the fitting.
 *
 *     node src/train/edges.ts ../../shared/data
 */
import { readFileSync } from 'node:fs'
import { loadLanguage, type Span } from '@dateline/core'
import { edgeReasons } from '@dateline/core/inside/annotate/attributions/indirect-speech/edge-reasons'
import { needSet } from '../data.ts'
import type { AttributedText, GoldAttribution } from '../eval/attribution-score.ts'
import { readDrawing } from '../eval/attribution-wordings.ts'
import { readReports } from '../eval/drawn-reports.ts'
import { type Choice, choose, fitChoices } from './choices.ts'
import { findToldEnds, type ToldEnds } from './told-verbs.ts'

const folds = 10
const wordings = ['direct.md', 'mixed.md', 'indirect.md', 'edges.md']

const corpus = new URL('../../../packages/core/corpus/attributions/', import.meta.url)
const language = await loadLanguage('en')
const sets: Record<string, readonly AttributedText[]> = {
  GUM: needSet<AttributedText>(
    process.argv[2] ?? '../../shared/data',
    'attributions/gum.train.jsonl',
  ).rows,
  reports: readReports(print('reports-tuned.md')),
  wordings: wordings.flatMap((file) =>
    print(file)
      .split('\n')
      .filter((line) => line.includes('](content)') && !line.startsWith('One'))
      .map((line) => readDrawing(line.replace(/^missed: /, ''))),
  ),
}

/** A choice among the ends of what is told; where it ends by rule; the text it is from. */
interface Asked {
  readonly set: string
  readonly text: string
  readonly choice: Choice
  readonly rule: number
}

const asked = Object.entries(sets).flatMap(([set, texts]) =>
  texts.flatMap(({ text, attributions }) =>
    findToldEnds(text, language).flatMap((ends) => ask(set, text, ends, attributions)),
  ),
)

function ask(
  set: string,
  text: string,
  { cue, contents, measures, rule }: ToldEnds,
  attributions: readonly GoldAttribution[],
): Asked[] {
  const [content] = contents
  const gold = attributions.filter(
    (one) => content && touch(one.cue, [cue]) && touch(one.content, [content]),
  )
  const told = new Set(gold.map((one) => wordsOf(text, one.content)))
  const right = contents.flatMap((one, at) => (told.has(wordsOf(text, [one])) ? [at] : []))
  return gold.length > 0 ? [{ set, text, rule, choice: { options: measures, right } }] : []
}

/** Where its words begin, without a "that" before them. */
function wordsOf(text: string, spans: readonly Span[]): string {
  const starts = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
  )
  const [first = 0] = starts
  return starts.slice(/^that\b/i.test(text.slice(first, first + 5)) ? 1 : 0).join(' ')
}

function touch(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end))
}

function print(file: string): string {
  return readFileSync(new URL(file, corpus), 'utf8')
}

const all = fitChoices(asked.map(({ choice }) => choice))
for (const [at, { name, weight }] of edgeReasons.entries())
  console.log(`${name.padEnd(34)} ${all[at]?.toFixed(1).padStart(5)}   in the table: ${weight}`)

const texts = [...new Set(asked.map(({ text }) => text))]
const foldOf = new Map(texts.map((text, at) => [text, at % folds]))
const byFold = Array.from({ length: folds }, (_, fold) =>
  fitChoices(asked.flatMap(({ text, choice }) => (foldOf.get(text) === fold ? [] : choice))),
)
const table = edgeReasons.map(({ weight }) => weight)
for (const set of Object.keys(sets)) {
  const own = asked.filter((one) => one.set === set)
  const count = (end: (one: Asked) => number) =>
    own.filter((one) => one.choice.right.includes(end(one))).length
  const leftOut = count(({ text, choice }) =>
    choose(byFold[foldOf.get(text) ?? 0] ?? all, choice.options),
  )
  const byTable = count(({ choice }) => choose(table, choice.options))
  console.log(
    `${set}: of ${own.length} ends right by rule ${count(({ rule }) => rule)}, left out ${leftOut}; by the table ${byTable}`,
  )
}
