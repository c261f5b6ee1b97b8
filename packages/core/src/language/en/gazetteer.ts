import type { Gazetteer } from '../gazetteer.ts'
import { type PackedGazetteer, unpackGazetteer } from '../packed-gazetteer.ts'

/** Places by their English and other Latin names: packed by lab/src/gazetteer, read when first asked for. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const { default: packed } = await import('../../../generated/en/gazetteer.js')
  return unpackGazetteer(packed as PackedGazetteer)
}
