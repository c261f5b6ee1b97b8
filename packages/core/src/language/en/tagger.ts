import type { Tagger } from '../tagger.ts'
import { unpackWeights } from '../weights.ts'

/** The learned weights of English, read from their files. */
export async function loadTagger(): Promise<Tagger> {
  const { default: parts } = await import('../../../generated/en/parts-of-speech.js')
  return { partsOfSpeech: unpackWeights(parts) }
}
