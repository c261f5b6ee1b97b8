import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PackedWeights } from '@dateline/core/inside/language/weights'
import type { DataSet } from '../data.ts'

const FOLDER = fileURLToPath(new URL('../../../packages/core/generated/en', import.meta.url))

/** Where weights come from: kept beside them, as `name.json`. */
export interface Origin {
  readonly licence: string
  readonly attribution: readonly string[]
  readonly sets: readonly DataSet<unknown>[]
}

/** Writes weights as a module that is quick to load, JSON in a string, and a file that says where they come from. */
export function writeWeights(name: string, weights: PackedWeights, origin: Origin): void {
  const { licence, attribution, sets } = origin
  const about = {
    about: `${name}.js: learned weights, built by \`pnpm train\`, scores in lab/RESULTS.md (\`pnpm eval\`)`,
    licence,
    attribution,
    command: 'pnpm train --data FOLDER',
    sources: Object.fromEntries(sets.map(({ path, digest }) => [path, `sha256 ${digest}…`])),
  }
  writeFileSync(`${FOLDER}/${name}.js`, `export default JSON.parse('${JSON.stringify(weights)}')\n`)
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(about, null, 2)}\n`)
}
