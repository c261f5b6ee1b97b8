import type { Annotations } from '../annotate/index.ts'
import type { Language } from '../language/language.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import { findAges } from './ages.ts'
import { resolveDates } from './dates.ts'
import { resolveEntities } from './entities.ts'
import { findFigures } from './figures.ts'
import { findKin } from './kin.ts'
import { Layer } from './layer.ts'
import { resolvePlaces } from './places.ts'
import { findRejoinders } from './rejoinders.ts'
import { resolveSpeakers } from './speakers.ts'
import { Chains } from './statements/chains.ts'
import { resolveStatements } from './statements.ts'
import { resolveTopic } from './topic.ts'
import { readWords } from './words.ts'

/** Settles what the annotations of an article mean. */
export function resolve(article: Article, found: Annotations, language: Language): Analysis {
  const { text } = article
  const { names, entities } = resolveEntities(text, found, language)
  const times = resolveDates(found.times, article.publishedAt ?? article.updatedAt)
  const { tokens, sentences, quantities, events } = found
  const places = resolvePlaces(text, { names, entities, quantities }, language, article)
  const attributions = resolveSpeakers(article, found, { names, entities }, language)
  const layers = {
    tokens,
    sentences,
    names,
    times,
    quantities,
    attributions,
    places,
    events,
    entities,
  }
  const { vocabulary } = language
  const named = new Layer(names)
  const words = readWords(tokens, found.lowercase, named, language)
  const read = { words: new Layer(words), sentences: new Layer(sentences), names: named }
  const ages = findAges(text, read, entities, language)
  const figures = findFigures(text, read, layers, language)
  const chains = new Chains(article, read, layers, language)
  const statements = resolveStatements(article, read, layers, chains, language)
  const rejoinders = findRejoinders(article, read, { attributions, statements }, chains, language)
  const topic = resolveTopic(article, { sentences, words, names, entities, places }, vocabulary)
  const kin = findKin(words)
  return { article, ...layers, figures, ages, statements, rejoinders, topic, kin }
}
