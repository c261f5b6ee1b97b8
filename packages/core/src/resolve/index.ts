import type { Annotations } from '../annotate/index.ts'
import type { Language } from '../language/language.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import { resolveDates } from './dates.ts'
import { resolveEntities } from './entities.ts'
import { findFigures } from './figures.ts'
import { resolvePlaces } from './places.ts'
import { resolveSpeakers } from './speakers.ts'
import { resolveStatements } from './statements.ts'
import { resolveTopic } from './topic.ts'

/** Settles what the annotations of an article mean. */
export function resolve(article: Article, found: Annotations, language: Language): Analysis {
  const { text } = article
  const { names, entities } = resolveEntities(text, found, language)
  const times = resolveDates(found.times, article.publishedAt)
  const places = resolvePlaces(text, { names, entities }, language.gazetteer, article)
  const attributions = resolveSpeakers(text, found, { names, entities }, language)
  const { tokens, sentences, quantities, events } = found
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
  const figures = findFigures(text, layers, language)
  const statements = resolveStatements(article, layers, language)
  const topic = resolveTopic(text, layers, language.vocabulary)
  return { article, ...layers, figures, statements, topic }
}
