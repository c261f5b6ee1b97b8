import type { Language } from '../../language/language.ts'
import type { Article } from '../../model/article.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Entity } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import type { Link } from '../../model/statement.ts'
import type { Layer } from '../layer.ts'
import type { ReadLayers } from '../read-layers.ts'
import { somebodyOpening } from '../speakers/opening-somebody.ts'
import type { Word } from '../words.ts'
import { findAntecedents } from './antecedents.ts'
import { Bodies } from './bodies.ts'
import { Evidence } from './evidence.ts'
import { partyOf } from './parties.ts'

interface Settled {
  readonly attributions: readonly Attribution[]
  readonly entities: readonly Entity[]
}

/**
 * Chains of attribution run from the outlet, by the agency it takes from and those who pass the words on,
 * to who says them; a spokesperson is followed by the body spoken for.
 *
 *     Daily ‹ ANSA ‹ local media ‹ Ann Ek ‹ Transport Ministry
 */
export class Chains {
  readonly #text: string
  readonly #language: Language
  readonly #attributions: readonly (Attribution | undefined)[]
  readonly #words: Layer<Word>
  readonly #bodies: Bodies
  readonly #evidence: Evidence
  readonly #nameOf: ReadonlyMap<string, string>
  readonly #parties = new Map<string, string | null>()
  /** Chains by what was asked for: all clauses of one saying have the same. */
  readonly #known = new Map<string, Link[]>()
  /** What every chain begins with: the outlet, and the agency of its dateline. */
  readonly #outset: readonly Link[]

  constructor(
    article: Article,
    layers: Pick<ReadLayers, 'words' | 'sentences' | 'names'>,
    { attributions, entities }: Settled,
    language: Language,
  ) {
    const { text } = article
    this.#text = text
    this.#language = language
    const near = { tokens: layers.words, sentences: layers.sentences, names: layers.names }
    this.#attributions = findAntecedents(text, layers, attributions, language.speech, (pronoun) =>
      somebodyOpening(text, pronoun, near, language),
    )
    this.#words = layers.words
    this.#bodies = new Bodies(text, layers, entities, language)
    this.#evidence = new Evidence(layers.words, language)
    this.#nameOf = new Map(entities.map(({ id, name }) => [id, name]))
    this.#outset = this.#begin(article)
  }

  /** The chain of what stands inside the contents of some attributions: indices, outermost first. */
  of(indices: readonly number[]): Link[] {
    const key = indices.join()
    const chain = this.#known.get(key) ?? this.#chainOf(indices)
    this.#known.set(key, chain)
    return [...chain]
  }

  #chainOf(indices: readonly number[]): Link[] {
    const chain = [...this.#outset]
    for (const { via, source, speaker } of indices.flatMap((at) => this.#attributions[at] ?? [])) {
      for (const relay of via) chain.push(this.#link('agency', relay, relay.entity))
      const isSaid = chain.some(({ kind }) => kind === 'source')
      if (source && speaker === null && this.#isNobody(source)) continue
      const body =
        speaker === null ? source && this.#bodies.ofWords(source) : this.#bodies.ofPerson(speaker)
      if (source && speaker === null && this.#evidence.isSeen(source, body, isSaid)) continue
      if (source && !this.#isSpeaking(source, speaker, isSaid)) {
        chain.push(this.#link('source', source, speaker))
      }
      if (body) chain.push(this.#link('institution', body.span, body.entity))
    }
    return chain
  }

  #begin({ id, publisher, title, credits }: Article): Link[] {
    const name = publisher ?? title ?? `article ${id}`
    const outlet: Link = { kind: 'outlet', name, entity: null, party: null, span: null }
    const dateline = credits.find(({ kind }) => kind === 'dateline')
    if (!dateline) return [outlet]
    return [outlet, { ...this.#link('agency', dateline, null), name: dateline.agency }]
  }

  #link(kind: Link['kind'], { start, end }: Span, entity: string | null): Link {
    const printed = this.#text.slice(start, end)
    const name =
      (entity && this.#nameOf.get(entity)) ?? this.#text.slice(start, this.#asideIn({ start, end }))
    const party = this.#partyNamed(printed) ?? this.#partyNamed(name)
    return { kind, name, entity, party, span: { start, end } }
  }

  #partyNamed(words: string): string | null {
    const known = this.#parties.get(words)
    if (known !== undefined) return known
    const party = partyOf(words, this.#language.institutions, this.#language.gazetteer)
    this.#parties.set(words, party)
    return party
  }

  /** Where what is said of a source in passing begins, or its end: “the co-operative |, which runs the mine”. */
  #asideIn(source: Span): number {
    const parts = this.#words.within(source)
    const aside = parts.findIndex(
      (part, at) =>
        at > 1 && this.#language.speech.relatives.has(part.lower) && parts[at - 1]?.lower === ',',
    )
    return parts[aside - 2]?.end ?? source.end
  }

  /** Who is told, or a pronoun that stands for nobody known, is no source: "someone", "at last | someone". */
  #isNobody(source: Span): boolean {
    const { silent } = this.#language.institutions
    if (silent.has(this.#lower(source))) return true
    const parts = this.#words.within(source)
    const last = parts.at(-1)
    const isPronoun = last?.pos === 'PRON' && silent.has(last.lower)
    return isPronoun && parts.slice(0, -1).every(({ pos }) => pos === 'ADJ' || pos === 'ADV')
  }

  /** "I" and "we" are whoever says it, or else the outlet; for "my brother" speaks who names him so. */
  #isSpeaking(source: Span, speaker: string | null, isSaid: boolean): boolean {
    const words = this.#lower(source)
    const { pronouns, owners } = this.#language.speech
    if (pronouns.get(words) === 'speaker') return true
    return isSaid && speaker === null && owners.has(words.split(' ', 1)[0] ?? '')
  }

  #lower({ start, end }: Span): string {
    return this.#text.slice(start, end).toLowerCase()
  }
}
