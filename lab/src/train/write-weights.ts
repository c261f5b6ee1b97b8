import type { PackedWeights } from '@dateline/core/inside/language/weights'
import type { DataSet } from '../data.ts'
import { writeBuilt } from '../write-built.ts'

/** Where weights come from. */
export interface LearnedFrom {
  readonly licence: string
  readonly attribution: readonly string[]
  readonly sets: readonly DataSet<unknown>[]
}

/** Writes weights into the generated tables of English. */
export function writeWeights(name: string, weights: PackedWeights, from: LearnedFrom): void {
  const { licence, attribution, sets } = from
  writeBuilt(name, weights, {
    about: `${name}.js: learned weights, built by \`pnpm train\`, scores in lab/RESULTS.md (\`pnpm eval\`)`,
    licence,
    attribution,
    command: 'pnpm train --data FOLDER',
    sources: Object.fromEntries(sets.map(({ path, digest }) => [path, `sha256 ${digest}…`])),
  })
}
