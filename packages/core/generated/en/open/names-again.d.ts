import type { PackedWeights } from '../../../src/language/weights.ts'

declare const weights: PackedWeights
export default weights
