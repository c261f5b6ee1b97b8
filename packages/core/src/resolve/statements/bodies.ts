import { isIn } from '../../annotate/words/word-numbers.ts'
import type { Language } from '../../language/language.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Layer } from '../layer.ts'
import type { ReadLayers } from '../read-layers.ts'
import type { Word } from '../words.ts'
import { findIssuer } from './issuers.ts'
import { type Body, describedBody, findSpokespeople } from './spokespeople.ts'

/** How far before "its report", in code units, whose it is may be named. */
const farthest = 1000

/** How far before “a spokesman”, in code units, whose it is may be named: in the sentence before, as a rule. */
const near = 250

/** The bodies for which the sources of an article speak. */
export class Bodies {
  readonly #language: Pick<Language, 'institutions' | 'speech'>
  readonly #words: Layer<Word>
  readonly #names: Layer<Name>
  readonly #sentences: Layer<Span>
  readonly #ofPersons: ReadonlyMap<string, Body>

  constructor(
    text: string,
    layers: Pick<ReadLayers, 'words' | 'sentences' | 'names'>,
    entities: readonly Entity[],
    language: Pick<Language, 'institutions' | 'speech'>,
  ) {
    this.#language = language
    this.#words = layers.words
    this.#names = layers.names
    this.#sentences = layers.sentences
    this.#ofPersons = findSpokespeople(text, layers, entities, language)
  }

  /** The body that a person speaks for: an entity. */
  ofPerson(entity: string): Body | null {
    return this.#ofPersons.get(entity) ?? null
  }

  /** The body that a source speaks for that is no entity. */
  ofWords(source: Span): Body | null {
    return this.#ofStaff(source) ?? this.#issuerOf(source)
  }

  /** “officials of the Transport Ministry”, “a Transport Ministry official”, “a police spokesman” */
  #ofStaff(source: Span): Body | null {
    const { staff, spokespeople } = this.#language.institutions
    const words = this.#words.within(source)
    const speaks = words.some(({ lower }) => staff.has(lower))
    const body =
      speaks && this.#names.within(source).findLast(({ type }) => type === 'organization')
    if (body) return { span: { start: body.start, end: body.end }, entity: body.entity }
    const isSpokesperson = isIn(spokespeople)
    const isOne = ({ lower, number }: Word) => isSpokesperson(lower, number)
    const told = describedBody(words, isOne, this.#language.speech)
    if (told || !this.#isOnlyOne(words, isOne)) return told
    const before = { start: Math.max(0, source.start - near), end: source.start }
    const named = this.#names.within(before).findLast(({ type }) => type === 'organization')
    return named ? { span: { start: named.start, end: named.end }, entity: named.entity } : null
  }

  /** “a spokesman”, “a company spokesman”: of whoever was named last. */
  #isOnlyOne(words: readonly Word[], isOne: (word: Word) => boolean): boolean {
    const { anyBody } = this.#language.speech
    const last = words.at(-1)
    const rest = words.slice(0, -1)
    return (
      last !== undefined &&
      isOne(last) &&
      rest.every(({ lower, pos }) => pos === 'DET' || anyBody.has(lower))
    )
  }

  /** Whose words a source has that is a press office or a document: “its annual report”. */
  #issuerOf(source: Span): Body | null {
    const [here = 0] = this.#sentences.indicesTouching(source)
    const nearFrom = Math.max(this.#sentences.at(here - 1)?.start ?? 0, source.start - farthest)
    const said = { named: this.#names, nearFrom }
    const { institutions, speech } = this.#language
    return findIssuer(said, this.#words.within(source), institutions, speech)
  }
}
