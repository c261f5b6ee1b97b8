import { type Relations, unpackRelations } from '../relations.ts'

export async function loadRelations(): Promise<Relations> {
  return unpackRelations((await import('../../../generated/en/relations.js')).default)
}
