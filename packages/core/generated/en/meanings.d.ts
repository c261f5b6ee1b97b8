import type { PackedMeanings } from '../../src/language/meanings.ts'

declare const meanings: PackedMeanings
export default meanings
