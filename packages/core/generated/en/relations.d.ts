import type { PackedRelations } from '../../src/language/relations.ts'

declare const relations: PackedRelations
export default relations
