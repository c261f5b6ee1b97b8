import { unpackClusters } from '../clusters.ts'
import type { Tagger } from '../tagger.ts'
import { unpackWeights } from '../weights.ts'

/** The learned weights of English, read from their files. */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: clusters }, { default: parts }, { default: names }] = await Promise.all([
    import('../../../generated/en/clusters.js'),
    import('../../../generated/en/parts-of-speech.js'),
    import('../../../generated/en/names.js'),
  ])
  return {
    clusters: unpackClusters(clusters),
    partsOfSpeech: unpackWeights(parts),
    names: unpackWeights(names),
  }
}
