import { writeFileSync } from 'node:fs'
import type { PackedWeights } from '@dateline/core/inside/language/weights'

/** Writes weights as a module that is quick to load: JSON in a string. */
export function writeWeights(folder: string, name: string, weights: PackedWeights): void {
  const json = JSON.stringify(weights)
  writeFileSync(`${folder}/${name}.js`, `export default JSON.parse('${json}')\n`)
  writeFileSync(
    `${folder}/${name}.d.ts`,
    "import type { PackedWeights } from '../../src/language/weights.ts'\n\ndeclare const weights: PackedWeights\nexport default weights\n",
  )
}
