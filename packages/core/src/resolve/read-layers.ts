import type { Name } from '../model/name.ts'
import type { Sentence } from '../model/token.ts'
import type { Layer } from './layer.ts'
import type { Word } from './words.ts'

/** What is asked for by place again and again: each layer is made once a text. */
export interface ReadLayers {
  readonly words: Layer<Word>
  readonly sentences: Layer<Sentence>
  readonly names: Layer<Name>
}
