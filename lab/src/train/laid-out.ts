import { fileURLToPath } from 'node:url'
import { begin, layOut } from '@dateline/core/inside/read/lay-out'
import { englishLexicon } from '@dateline/core/inside/read/lexicon'
import { findLines } from '@dateline/core/inside/read/lines'
import { observe } from '@dateline/core/inside/read/observe'
import { findPieces } from '@dateline/core/inside/read/pieces'
import { readDrawnLayouts } from '../eval/gold/drawn-layouts.ts'
import { type GoldArticle, type Layout, readLayouts } from '../eval/gold/read-layouts.ts'
import { type Choice, choose, fitChoices } from './choices.ts'

const folds = 10
const corpora = fileURLToPath(new URL('../../../packages/core/corpus/', import.meta.url))
/** Never those that are held back. */
export const lookedAt = {
  'corpus/read': readLayouts(`${corpora}read`),
  'corpus/layouts/tuned.md': readDrawnLayouts(`${corpora}layouts/tuned.md`),
  'corpus/layouts/tuned-later.md': readDrawnLayouts(`${corpora}layouts/tuned-later.md`),
  'corpus/layouts/tuned-last.md': readDrawnLayouts(`${corpora}layouts/tuned-last.md`),
}

/** A plain text of one article as it is laid out, and the lines that must be read of it. */
export interface LaidOut {
  readonly page: ReturnType<typeof layOut>
  readonly begun: ReturnType<typeof begin>
  readonly gold: GoldArticle['lines']
}

const lessons = fileURLToPath(new URL('../../lessons/lines.md', import.meta.url))
/** Texts that were written to be learned from. */
export const linesTaught = readDrawnLayouts(lessons)

/** The plain texts of one article in corpus/read and of the layouts that are looked at. */
export function layOutAll(
  sets: Readonly<Record<string, { readonly layouts: readonly Layout[] }>> = lookedAt,
): { readonly set: string; readonly laidOut: LaidOut }[] {
  return Object.entries(sets).flatMap(([set, { layouts }]) =>
    layouts.flatMap((layout) => {
      const [gold, ...others] = layout.articles
      if (layout.kind !== 'text' || !gold || others.length > 0) return []
      return [{ set, laidOut: layOutOne(layout, gold) }]
    }),
  )
}

/**
 * Fits the weights of a table of reasons to what is to be chosen in each plain text of corpus/read and of the layouts that
 * are looked at; where that is null, the text is left out. Prints the weights beside those of the table, and how many
 * choices are right in texts left out of the fitting. One that cannot be right counts as wrong and teaches nothing.
 */
export function fitToLayouts(
  table: readonly { readonly name: string; readonly weight: number }[],
  choiceOf: (laidOut: LaidOut) => Choice | null,
): void {
  const asked = layOutAll().flatMap(({ set, laidOut }) => {
    const choice = choiceOf(laidOut)
    return choice ? [{ set, choice }] : []
  })
  const choices = asked.map(({ choice }) => choice)
  for (const [at, fitted] of fitChoices(choices).entries()) {
    const { name = '', weight } = table[at] ?? {}
    console.log(`${name.padEnd(24)} ${fitted.toFixed(1).padStart(5)}   in the table: ${weight}`)
  }
  const byFold = Array.from({ length: folds }, (_, fold) =>
    fitChoices(choices.filter((_, at) => at % folds !== fold)),
  )
  const ofTable = table.map(({ weight }) => weight)
  const judged = asked.map(({ set, choice: { options, right } }, at) => ({
    set,
    leftOut: right.includes(choose(byFold[at % folds] ?? [], options)),
    table: right.includes(choose(ofTable, options)),
  }))
  for (const set of Object.keys(lookedAt)) {
    const own = judged.filter((one) => one.set === set)
    const leftOut = own.filter((one) => one.leftOut).length
    const seen = own.filter((one) => one.table).length
    console.log(`${set}: left out, ${leftOut} of ${own.length} right; by the table ${seen}`)
  }
}

function layOutOne({ document }: Layout, { lines: gold }: GoldArticle): LaidOut {
  const text = new TextDecoder().decode(document).trim()
  const marked = findLines(text).map((line) => ({ ...line, mark: null }))
  const lines = observe(text, findPieces(text, marked, englishLexicon).pieces, englishLexicon)
  const asked = [text, lines, englishLexicon] as const
  return { page: layOut(...asked), begun: begin(...asked), gold }
}
