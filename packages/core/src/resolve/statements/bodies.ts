import type { Language } from '../../language/language.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import { Layer } from '../layer.ts'
import { findIssuer } from './issuers.ts'
import { type Body, findSpokespeople } from './spokespeople.ts'

/** How far before "its report", in code units, whose it is may be named. */
const farthest = 1000

/** The bodies for which the sources of an article speak. */
export class Bodies {
  readonly #text: string
  readonly #language: Pick<Language, 'institutions' | 'speech'>
  readonly #tokens: Layer<Token>
  readonly #names: Layer<Name>
  readonly #sentences: readonly Span[]
  readonly #sentenceLayer: Layer<Span>
  readonly #ofPersons: ReadonlyMap<string, Body>

  constructor(
    text: string,
    layers: Pick<Analysis, 'tokens' | 'sentences' | 'names' | 'entities'>,
    language: Pick<Language, 'institutions' | 'speech'>,
  ) {
    this.#text = text
    this.#language = language
    this.#tokens = new Layer(layers.tokens)
    this.#names = new Layer(layers.names)
    this.#sentences = layers.sentences
    this.#sentenceLayer = new Layer(layers.sentences)
    this.#ofPersons = findSpokespeople(text, layers, language.institutions, language.speech)
  }

  /** The body that a person speaks for: an entity. */
  ofPerson(entity: string): Body | null {
    return this.#ofPersons.get(entity) ?? null
  }

  /** The body that a source speaks for that is no entity. */
  ofWords(source: Span): Body | null {
    return this.#ofStaff(source) ?? this.#issuerOf(source)
  }

  /** “officials of the Transport Ministry”, “a Transport Ministry official” */
  #ofStaff(source: Span): Body | null {
    const { staff } = this.#language.institutions
    const speaks = this.#tokens
      .within(source)
      .some(({ start, end }) => staff.has(this.#text.slice(start, end).toLowerCase()))
    const body =
      speaks && this.#names.within(source).findLast(({ type }) => type === 'organization')
    return body ? { span: { start: body.start, end: body.end }, entity: body.entity } : null
  }

  /** Whose words a source has that is a press office or a document: “its annual report”. */
  #issuerOf(source: Span): Body | null {
    const [here = 0] = this.#sentenceLayer.indicesTouching(source)
    const nearFrom = Math.max(this.#sentences[here - 1]?.start ?? 0, source.start - farthest)
    const said = { text: this.#text, named: this.#names, nearFrom }
    const { institutions, speech } = this.#language
    return findIssuer(said, this.#tokens.within(source), institutions, speech)
  }
}
