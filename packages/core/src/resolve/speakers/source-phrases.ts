import type { Language } from '../../language/language.ts'
import type { Naming } from '../../language/naming.ts'
import type { Speech } from '../../language/speech.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'
import { somebodyOpening } from './opening-somebody.ts'
import { headName, headToken } from './source-heads.ts'

/** Paragraphs of reports are no longer, in code units. */
const longestParagraph = 600

export interface Layers {
  readonly tokens: Layer<Token>
  readonly sentences: Layer<Sentence>
  readonly names: Layer<Name>
}

type Known = Pick<Language, 'naming' | 'speech'>

/** Reads the phrases that name or describe sources, each by itself: whom they mean is another question. */
export class SourcePhrases {
  readonly #text: string
  readonly #layers: Layers
  readonly #language: Known
  readonly #naming: Naming
  readonly #speech: Speech

  constructor(text: string, layers: Layers, language: Known) {
    this.#text = text
    this.#layers = layers
    this.#language = language
    this.#naming = language.naming
    this.#speech = language.speech
  }

  words(source: Span): Token[] {
    return this.#layers.tokens.within(source)
  }

  /** The head of a phrase, and its word in lower case: of the whole phrase where it has no head. */
  head(source: Span): { head: Token | null; word: string } {
    const head = headToken(this.#text, source, this.words(source))
    return { head, word: this.lower(head ?? source) }
  }

  lower({ start, end }: Span): string {
    return this.#text.slice(start, end).toLowerCase()
  }

  nameOf(source: Span): Name | null {
    const names = this.#layers.names.within(source)
    return headName(this.#text, source, this.words(source), names, this.#language)
  }

  /** Whom a pronoun means that looks back to the opening of its own sentence. */
  somebodyOf(pronoun: Span): Span | null {
    return somebodyOpening(this.#text, pronoun, this.#layers, this.#language)
  }

  /** "driver Rushed said": a cue that looks like a name. */
  isCue(name: Name): boolean {
    return this.#speech.verbs.has(this.lower(name))
  }

  /** Where the paragraph of a source begins; not looked for further back than a description can mean. */
  paragraphOf({ start }: Span): number {
    const before = this.#text.slice(Math.max(0, start - longestParagraph), start)
    return start - before.length + before.lastIndexOf('\n') + 1
  }

  /** "the | finance minister |", "the | prime minister |", not "the former minister". */
  officeOf(source: Span): string | null {
    const { head } = this.head(source)
    const before = head && this.words(source).findLast(({ end }) => end < head.start)
    if (!before) return null
    const phrase = this.lower({ start: before.start, end: head.end })
    const isNoun = before.pos === 'NOUN' || before.pos === 'PROPN'
    const isOffice = this.#naming.roles.has(phrase)
    return isOffice || (isNoun && this.#layers.names.within(before).length === 0) ? phrase : null
  }

  /** "Ann Ek’s lawyer": what belongs to somebody. */
  isOwned(source: Span): boolean {
    return this.words(source).some(({ start, end }) =>
      this.#speech.possessives.has(this.#text.slice(start, end)),
    )
  }

  /** "his agent Bo Li", "Ek’s lawyer, Bo Li": who speaks for another one that is told of. */
  isSomebodys(source: Span): boolean {
    const words = this.words(source).map((word) => this.lower(word))
    const { owners, possessives } = this.#speech
    return owners.has(words[0] ?? '') || words.some((word) => possessives.has(word))
  }

  /** "the official", "the 44-year-old", "the Austrian": what fits almost anybody; "the firm": any body. */
  widthOf(source: Span): 'anybody' | 'any body' | null {
    const { head, word } = this.head(source)
    const people = !/s$/.test(word) && this.#isPeople(source)
    if (people || this.#speech.anybody.has(word.split('-').at(-1) ?? word)) return 'anybody'
    const headEnd = head?.end ?? source.end
    // the union | of bakers |: one that is not told of yet
    const isFurther = this.words({ start: headEnd, end: source.end }).some(({ start, end }) =>
      this.#speech.genitives.has(this.#text.slice(start, end)),
    )
    // the Orlando | website |: one with a name of its own
    const isNamed = this.words({ start: source.start, end: headEnd - word.length }).some((one) =>
      this.#callsBody(one),
    )
    return this.#speech.anyBody.has(word) && !isFurther && !isNamed ? 'any body' : null
  }

  /** Who speaks and has no name: one person, or one thing; of several no pronoun is sure. */
  unnamed(source: Span): 'somebody' | 'something' | null {
    const [first] = this.words(source)
    const meant = first?.pos === 'PRON' ? this.somebodyOf(source) : null
    if (meant) return this.unnamed(meant)
    const { head, word } = this.head(source)
    const { plurals, anybody, witnesses, definite, documents, anyBody } = this.#speech
    if (head?.pos !== 'NOUN' || plurals.has(word) || /[^s]s$/.test(word)) return null
    const person = this.#naming.roles.has(word) || anybody.has(word) || witnesses.has(word)
    if (person) return first && definite.has(this.lower(first)) ? null : 'somebody'
    return documents.has(word) || anyBody.has(word) ? 'something' : null
  }

  /** "the Austrian", "the young Austrian", not "the World Food Programme", "the tracking site FlightWatch". */
  #isPeople(source: Span): boolean {
    const { head } = this.head(source)
    const isName = this.#layers.names
      .within(source)
      .some(({ start, type }) => type === 'other' && start === head?.start)
    return (
      isName &&
      this.words(source).every(({ pos, start }) => pos !== 'NOUN' || start >= (head?.start ?? 0))
    )
  }

  /** A proper noun that tells neither where something is nor of which people. */
  #callsBody(word: Token): boolean {
    const [name] = this.#layers.names.touching(word)
    return word.pos === 'PROPN' && name?.type !== 'place' && name?.type !== 'other'
  }
}
