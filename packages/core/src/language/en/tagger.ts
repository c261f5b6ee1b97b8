import { unpackClusters } from '../clusters.ts'
import { numberWords } from '../numbered-words.ts'
import { unpackTagDictionary } from '../tag-dictionary.ts'
import type { Tagger, WeightsLicence } from '../tagger.ts'
import { unpackWeights } from '../weights.ts'

const weightsOf = {
  open: () =>
    Promise.all([
      import('../../../generated/en/open/parts-of-speech.js'),
      import('../../../generated/en/open/tag-dictionary.js'),
      import('../../../generated/en/open/names.js'),
      import('../../../generated/en/open/names-again.js'),
    ]),
  'share-alike': () =>
    Promise.all([
      import('../../../generated/en/share-alike/parts-of-speech.js'),
      import('../../../generated/en/share-alike/tag-dictionary.js'),
      import('../../../generated/en/share-alike/names.js'),
      import('../../../generated/en/share-alike/names-again.js'),
    ]),
}

/** The learned weights of English, read from their files. */
export async function loadTagger(licence: WeightsLicence): Promise<Tagger> {
  const [{ default: clusters }, { default: uses }, learned] = await Promise.all([
    import('../../../generated/en/clusters.js'),
    import('../../../generated/en/word-uses.js'),
    weightsOf[licence](),
  ])
  const [{ default: parts }, { default: settled }, { default: names }, { default: again }] = learned
  return {
    clusters: unpackClusters(clusters),
    uses: numberWords(uses),
    partsOfSpeech: unpackWeights(parts),
    settled: unpackTagDictionary(settled),
    names: unpackWeights(names),
    namesAgain: unpackWeights(again),
  }
}
