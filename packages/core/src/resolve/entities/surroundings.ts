import type { Annotations } from '../../annotate/index.ts'
import type { Mention } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'

/** A word beside a mention: the token, its text, and the mention that it belongs to, if any. */
export interface Beside {
  readonly index: number
  readonly token: Token
  readonly word: string
  readonly lower: string
  readonly mention: Mention | null
}

/** What stands round the mentions of a text: tokens by their place in the row, with the mention they belong to. */
export class Surroundings {
  readonly text: string
  readonly #tokens: readonly Token[]
  readonly #lower: readonly string[]
  readonly #mentionOf: (Mention | null)[]
  readonly #sentenceOf: Int32Array
  readonly #firstOf = new Map<Mention, number>()
  /** What was asked for: the words around a name are also around its neighbours. */
  readonly #beside: (Beside | undefined)[]

  constructor(
    text: string,
    found: Pick<Annotations, 'tokens' | 'lowercase' | 'names' | 'sentences'>,
  ) {
    this.text = text
    this.#tokens = found.tokens
    this.#lower = found.lowercase.lower
    const count = found.tokens.length
    this.#beside = new Array(count)
    this.#mentionOf = new Array(count)
    this.#sentenceOf = new Int32Array(count)
    let name = 0
    let sentence = 0
    for (let index = 0; index < count; index += 1) {
      const { start } = found.tokens[index] as Token
      while ((found.names[name]?.end ?? Number.POSITIVE_INFINITY) <= start) name += 1
      while ((found.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1
      const mention = found.names[name]
      const inside = mention !== undefined && start >= mention.start ? mention : null
      if (inside && !this.#firstOf.has(inside)) this.#firstOf.set(inside, index)
      this.#mentionOf[index] = inside
      this.#sentenceOf[index] = sentence
    }
  }

  /** Index of the first token of a mention; -1 for a mention without tokens. */
  firstOf(mention: Mention): number {
    return this.#firstOf.get(mention) ?? -1
  }

  /** The word at an index, if it lies in the same sentence as the other index. */
  at(index: number, sameSentenceAs: number): Beside | null {
    const token = this.#tokens[index]
    if (!token || this.#sentenceOf[index] !== this.#sentenceOf[sameSentenceAs]) return null
    const known = this.#beside[index]
    if (known) return known
    const word = this.text.slice(token.start, token.end)
    const mention = this.#mentionOf[index] ?? null
    const beside = { index, token, word, lower: this.#lower[index] as string, mention }
    this.#beside[index] = beside
    return beside
  }

  /** The words before a mention, the nearest first; at most this many. */
  before(mention: Mention, most: number): Beside[] {
    return this.#walk(this.firstOf(mention), -1, most)
  }

  /** The words after a mention, the nearest first; at most this many. */
  after(mention: Mention, most: number): Beside[] {
    let last = this.firstOf(mention)
    while (last >= 0 && this.#mentionOf[last + 1] === mention) last += 1
    return this.#walk(last, 1, most)
  }

  #walk(from: number, step: number, most: number): Beside[] {
    const words: Beside[] = []
    if (from < 0) return words
    for (let index = from + step; words.length < most; index += step) {
      const word = this.at(index, from)
      if (!word) break
      words.push(word)
    }
    return words
  }
}
