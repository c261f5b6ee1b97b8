import { fileURLToPath } from 'node:url'
import { readToldFigures } from '../told-figures.ts'
import type { Result, Stage } from './stage.ts'

const file = fileURLToPath(
  new URL('../../../packages/core/corpus/figures/unseen.md', import.meta.url),
)

/** Wordings that nothing is learned from: whether what their figures tell is told. */
export const figures: Stage = {
  name: 'figures',
  measure: (_, language) => {
    const { digest, wordings } = readToldFigures(file, language)
    const found = wordings.filter(({ figure }) => figure !== null)
    const tells = found.map(
      ({ kind, figure }) => figure?.tells.findIndex((one) => one.kind === kind) ?? -1,
    )
    const say = (measure: string, some: number): Result => ({
      ...{ set: 'corpus/figures', digest, measure },
      ...{ score: (100 * some) / wordings.length, count: wordings.length },
    })
    return [
      say('figures found', found.length),
      say('what they tell, first', tells.filter((at) => at === 0).length),
      say('what they tell, among others', tells.filter((at) => at >= 0).length),
    ]
  },
}
