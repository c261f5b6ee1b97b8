import type { Language } from '../language/language.ts'
import type { Article } from '../model/article.ts'
import type { Event } from '../model/event.ts'
import type { Mention } from '../model/name.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Sentence, Token } from '../model/token.ts'
import { type FoundAttribution, findAttributions } from './attributions.ts'
import { findEvents } from './events.ts'
import { findNames } from './names.ts'
import { tagWords } from './parts-of-speech.ts'
import { cutSentences } from './quantities/pieces.ts'
import { findQuantities } from './quantities.ts'
import type { Quotation } from './quotes/quotation.ts'
import { findQuotes } from './quotes.ts'
import { findSentences } from './sentences.ts'
import { timesOutsideNames } from './times/outside-names.ts'
import { type FoundTime, findTimes } from './times.ts'
import { toldBlocks } from './told-blocks.ts'
import { type LowercaseWords, lowercaseWords } from './words/lowercase-words.ts'
import { readWordFacts } from './words/word-facts.ts'
import { findWords } from './words.ts'

/** What stands in a text: sorted layers of spans, nothing settled yet. */
export interface Annotations {
  readonly tokens: Token[]
  readonly lowercase: LowercaseWords
  readonly sentences: Sentence[]
  readonly names: Mention[]
  readonly times: FoundTime[]
  readonly quantities: Quantity[]
  readonly quotes: Quotation[]
  readonly attributions: FoundAttribution[]
  readonly events: Event[]
}

/** Finds what stands in the news blocks of an article. Linear in the length of the text. */
export function annotate(article: Article, language: Language): Annotations {
  const { text } = article
  const blocks = toldBlocks(article)
  const words = findWords(text, blocks, language.writing)
  const sentences = findSentences(text, words, blocks, language.writing)
  const facts = readWordFacts(text, words, language.tagger)
  const tokens = tagWords(text, words, sentences, language, facts)
  const lowercase = lowercaseWords(text, words, facts)
  const names = findNames(text, tokens, sentences, language, facts)
  const pieces = cutSentences(text, sentences, words, lowercase)
  const times = timesOutsideNames(findTimes(text, sentences, language, pieces), names)
  const quantities = findQuantities(text, { sentences, tokens }, times, language.counting, pieces)
  const quotes = findQuotes(text, blocks, language.speech)
  const attributions = findAttributions(
    text,
    { tokens, lowercase, sentences, names, quotes },
    language,
  )
  const events = findEvents(tokens, lowercase, sentences, language.happenings)
  return { tokens, lowercase, sentences, names, times, quantities, quotes, attributions, events }
}
