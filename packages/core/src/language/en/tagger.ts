import { unpackClusters } from '../clusters.ts'
import { numberWords } from '../numbered-words.ts'
import type { Tagger, WeightsLicence } from '../tagger.ts'
import { unpackWeights } from '../weights.ts'

const weightsOf = {
  open: () =>
    Promise.all([
      import('../../../generated/en/open/parts-of-speech.js'),
      import('../../../generated/en/open/names.js'),
    ]),
  'share-alike': () =>
    Promise.all([
      import('../../../generated/en/share-alike/parts-of-speech.js'),
      import('../../../generated/en/share-alike/names.js'),
    ]),
}

/** The learned weights of English, read from their files. */
export async function loadTagger(licence: WeightsLicence): Promise<Tagger> {
  const [{ default: clusters }, { default: uses }, [{ default: parts }, { default: names }]] =
    await Promise.all([
      import('../../../generated/en/clusters.js'),
      import('../../../generated/en/word-uses.js'),
      weightsOf[licence](),
    ])
  return {
    clusters: unpackClusters(clusters),
    uses: numberWords(uses),
    partsOfSpeech: unpackWeights(parts),
    names: unpackWeights(names),
  }
}
