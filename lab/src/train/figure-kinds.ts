/**
 * Learns what figures tell (`resolve/figures/kinds.ts`) from the wordings of lab/lessons/figures; prints how many are told
 * right of those of every tenth of each kind, left out of the learning; then writes the weights learned from all.
 *
 *     node src/train/figure-kinds.ts
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLanguage } from '@dateline/core'
import type { FigureKinds, FigureSight } from '@dateline/core/inside/language/figure-kinds'
import { classifierOf } from '@dateline/core/inside/resolve/figures/kinds'
import {
  type FigureView,
  lookAt,
  unitOf,
  viewOf,
} from '@dateline/core/inside/resolve/figures/sights'
import { Layer } from '@dateline/core/inside/resolve/layer'
import { readToldFigures, type ToldFigure } from '../told-figures.ts'
import { writeBuilt } from '../write-built.ts'
import { type KindExample, learnKinds } from './kind-learner.ts'

/** What one of a weight is, in nats, and the least that is kept: what speaks against a kind is what speaks for the others. */
const unit = 0.1
const least = 0.3
/** What is seen in fewer wordings tells nothing of others. */
const seldom = 2
const tenth = 10

const folder = fileURLToPath(new URL('../../lessons/figures/', import.meta.url))
const language = await loadLanguage('en')
const { stem } = language.vocabulary

interface Wording {
  readonly kind: string
  readonly view: FigureView
}

function viewed({ kind, analysis, figure }: ToldFigure): Wording[] {
  if (!figure) return []
  const { text } = analysis.article
  const words = analysis.tokens.map(({ start, end }) => {
    return { start, end, lower: text.slice(start, end).toLowerCase() }
  })
  return [{ kind, view: viewOf(figure, new Layer(words), analysis) }]
}

type Sight = readonly [sight: FigureSight, word: string, strength: number]

function sightsOf(view: FigureView): Sight[] {
  const sights: Sight[] = []
  lookAt(view, stem, (sight, word, strength, unit) => {
    sights.push([sight, word, strength])
    if (unit !== undefined) sights.push(['near, by unit', `${unit} ${word}`, strength])
  })
  return sights
}

function learn(wordings: readonly Wording[]): FigureKinds {
  const looked = wordings.map(({ kind, view }) => ({ kind, sights: sightsOf(view) }))
  const kinds = [...new Set(wordings.map(({ kind }) => kind))].sort()
  const keyOf = ([sight, word]: Sight) => `${sight}\n${word}`
  const times = new Map<string, number>()
  for (const { sights } of looked)
    for (const one of sights) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1)
  const often = [...times].flatMap(([key, count]) => (count >= seldom ? [key] : [])).sort()
  const rows = new Map(often.map((key, row) => [key, row]))
  const examples = looked.map(({ kind, sights }): KindExample => {
    const seen = sights.flatMap((one): [number, number][] => {
      const row = rows.get(keyOf(one))
      return row === undefined ? [] : [[row, one[2]]]
    })
    return { seen, right: kinds.indexOf(kind) }
  })
  const weights = learnKinds(examples, rows.size, kinds.length)
  const seen = new Map<string, Map<string, number[]>>()
  for (const [key, row] of rows) {
    const own = weights.subarray(row * kinds.length, (row + 1) * kinds.length)
    const kept = [...own.entries()].flatMap(([kind, weight]) =>
      weight >= least ? [kind, Math.round(weight / unit)] : [],
    )
    const [sight = '', word = ''] = key.split('\n')
    if (kept.length === 0) continue
    const words = seen.get(sight) ?? new Map<string, number[]>()
    seen.set(sight, words.set(word, kept))
  }
  const bySight = [...seen].map(([sight, words]) => [sight, Object.fromEntries(words)] as const)
  return { unit, kinds, told: toldByUnit(wordings, kinds), seen: Object.fromEntries(bySight) }
}

/** The kinds that are told in each unit. */
function toldByUnit(wordings: readonly Wording[], kinds: readonly string[]): FigureKinds['told'] {
  const byUnit = Map.groupBy(wordings, ({ view }) => unitOf(view))
  const indices = (own: readonly Wording[]) =>
    [...new Set(own.map(({ kind }) => kinds.indexOf(kind)))].sort((a, b) => a - b)
  return Object.fromEntries([...byUnit].sort().map(([unit, own]) => [unit, indices(own)]))
}

function shareRight(learned: FigureKinds, wordings: readonly Wording[]): string {
  const classify = classifierOf(learned, stem)
  const right = wordings.filter(({ kind, view }) => classify(view)[0]?.kind === kind)
  const among = wordings.filter(({ kind, view }) => classify(view).some((one) => one.kind === kind))
  const shown = [right, among].map(({ length }) => ((100 * length) / wordings.length).toFixed(1))
  return `${shown[0]} % right, ${shown[1]} % among those told, of ${wordings.length}`
}

const files = readdirSync(folder).sort()
const read = files.map((file) => ({ file, ...readToldFigures(folder + file, language) }))
const told = read.flatMap(({ wordings }) => wordings)
const wordings = told.flatMap(viewed)
console.log(`${told.length} wordings, in ${wordings.length} of which the figure is found`)
const isTest = (_: Wording, at: number) => at % tenth === 0
const learnedOf = learn(wordings.filter((one, at) => !isTest(one, at)))
console.log(`left out: ${shareRight(learnedOf, wordings.filter(isTest))}`)
writeBuilt('figure-kinds', learn(wordings), {
  about: 'figure-kinds.js: how much what is seen of a figure speaks for what it tells',
  licence: 'MIT',
  attribution: ['Dateline, wordings of its own'],
  command: 'node lab/src/train/figure-kinds.ts',
  sources: Object.fromEntries(
    read.map(({ file, digest }) => [`lab/lessons/figures/${file}`, digest]),
  ),
})
