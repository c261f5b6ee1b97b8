import type { Language } from '../language/language.ts'
import type { Speech } from '../language/speech.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article, BlockRole } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Statement } from '../model/statement.ts'
import { Layer } from './layer.ts'
import type { ReadLayers } from './read-layers.ts'
import type { Chains } from './statements/chains.ts'
import { ClauseTimes } from './statements/clause-times.ts'
import { contentOfClause } from './statements/content-of-clause.ts'
import { findDenial } from './statements/denial.ts'
import { findDeniedFrame } from './statements/denied-frames.ts'
import { standsOfContesting } from './statements/denied-stands.ts'
import { isFirsthand } from './statements/firsthand.ts'
import { meaningOf } from './statements/meaning.ts'
import { findSites } from './statements/sites.ts'
import { findStands } from './statements/stands.ts'
import { tells } from './statements/tells.ts'
import { ToldClauses } from './statements/told-clauses.ts'
import type { Word } from './words.ts'

type Settled = Pick<
  Analysis,
  'attributions' | 'entities' | 'events' | 'quantities' | 'sentences' | 'times'
>

/** Headings and captions announce and describe; what is told stands in the title and the body. */
const telling: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'body'])

/** What the article tells, clause by clause, each with its chain of attribution. */
export function resolveStatements(
  article: Article,
  { words, names }: ReadLayers,
  layers: Settled,
  chains: Chains,
  language: Language,
): Statement[] {
  const { text, blocks } = article
  const { speech, vocabulary, negating } = language
  const news = new Layer(blocks.filter(({ role }) => telling.has(role)))
  const [events, quantities] = [new Layer(layers.events), new Layer(layers.quantities)]
  const clauses = new ToldClauses(text, layers.attributions, words, speech)
  const times = new ClauseTimes(text, layers.times, language)
  const cues = new Set(layers.attributions.flatMap(({ cue }) => cue?.start ?? []))

  const statements: Statement[] = []
  for (const sentence of layers.sentences) {
    if (!news.touches(sentence)) continue
    const told = clauses.of(sentence)
    const timesOf = times.of(sentence, words, told)
    for (const clause of told) {
      const { start, end, sayings, own } = clause
      const counted = quantities.indicesWithin(clause)
      if (!tells(clause, counted.length > 0, speech)) continue
      const inside = events.indicesWithin(clause)
      const main = layers.events[inside[0] ?? -1]
      const innermost = layers.attributions[sayings.at(-1) ?? -1]
      const isAsked = asks(clause.words, innermost, speech)
      const framed = findDeniedFrame(clause.words, negating)
      const denial = findDenial(clause.words, framed, negating, vocabulary)
      const stands = isAsked ? [] : findStands(clause.words, language, denial, framed)
      const content = contentOfClause(clause.words, innermost, words)
      statements.push({
        id: `${article.id}:${start}-${end}`,
        start,
        end,
        chain: chains.of(sayings),
        stance: innermost?.stance ?? (isFirsthand(own, speech) ? 'witnessed' : 'asserts'),
        hedged: innermost?.hedged ?? false,
        polarity: main?.polarity ?? (denial ? 'negated' : 'affirmed'),
        denial,
        stands: standsOfContesting(stands, text, clause.words, innermost, negating),
        sites: isAsked ? [] : findSites(clause.words, names, language.sites, cues),
        modality:
          main?.modality ?? (isOpen(clause.words, innermost, language) ? 'possible' : 'happened'),
        attribution: sayings.at(-1) ?? null,
        events: inside,
        names: names.indicesWithin(clause),
        times: timesOf(clause),
        quantities: counted,
        terms: content.map(({ term }) => term),
        meaning: meaningOf(content),
      })
    }
  }
  return statements
}

/** She did not say |who had paid|. */
function asks(
  [first]: readonly Word[],
  saying: Attribution | undefined,
  { questions }: Pick<Speech, 'questions'>,
): boolean {
  return saying?.kind === 'indirect' && first !== undefined && questions.has(first.lower)
}

/** “it |may| have fallen”; “asked |whether| it fell”: nobody says that it did. */
function isOpen(
  clause: readonly Word[],
  saying: Attribution | undefined,
  { happenings, speech }: Pick<Language, 'happenings' | 'speech'>,
): boolean {
  const [first] = clause
  const isUndecided = first !== undefined && speech.undecided.has(first.lower)
  if (isUndecided && saying?.stance === 'asserts') return true
  return clause.some(({ pos, lower }) => pos === 'AUX' && happenings.doubts.has(lower))
}
