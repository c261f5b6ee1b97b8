import type { Language } from '../language/language.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article, BlockRole } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Token } from '../model/token.ts'
import { Layer } from './layer.ts'
import { chainsOf } from './statements/chains.ts'
import { cutClauses } from './statements/clauses.ts'
import { findDenial } from './statements/denial.ts'
import { meaningOf } from './statements/meaning.ts'
import { findStands } from './statements/stands.ts'
import { termsOf } from './statements/terms.ts'

type Layers = Omit<Analysis, 'article' | 'statements' | 'topic'>

/** Headings and captions announce and describe; what is told stands in the title and the body. */
const telling: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'body'])

/** Fewer words than these tell nothing that could be compared. */
const leastTokens = 4

/** What the article tells, clause by clause, each with its chain of attribution. */
export function resolveStatements(
  article: Article,
  layers: Layers,
  language: Language,
): Statement[] {
  const { text, blocks } = article
  const tokens = new Layer(layers.tokens)
  const news = new Layer(blocks.filter(({ role }) => telling.has(role)))
  const contents = new Layer(
    layers.attributions
      .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  )
  const told = new Layer(layers.attributions.flatMap(tellingOf).sort(byStart))
  const [names, times] = [new Layer(layers.names), new Layer(layers.times)]
  const [events, quantities] = [new Layer(layers.events), new Layer(layers.quantities)]

  const chainOf = chainsOf(article, layers, language)

  const statements: Statement[] = []
  for (const sentence of layers.sentences) {
    if (!news.touches(sentence)) continue
    for (const piece of cutAtContents(sentence, contents.touching(sentence))) {
      for (const clause of cutClauses(text, tokens.within(piece), language.speech)) {
        const within = tokens.within(clause)
        if (!tellsSomething(within, told)) continue
        const around = contents
          .touching(clause)
          .filter(({ start, end }) => start <= clause.start && end >= clause.end)
        const inside = events.indicesWithin(clause)
        const main = layers.events[inside[0] ?? -1]
        const innermost = layers.attributions[around.at(-1)?.index ?? -1]
        const ownTimes = times.indicesWithin(clause)
        const denial = findDenial(text, within, language.happenings.denials, language.vocabulary)
        const terms = termsOf(text, within, names, language.vocabulary)
        statements.push({
          id: `${article.id}:${clause.start}-${clause.end}`,
          ...clause,
          chain: chainOf(around.map(({ index }) => index)),
          ...standing(innermost),
          polarity: main?.polarity ?? (denial ? 'negated' : 'affirmed'),
          denial,
          stands: findStands(text, within, language.oppositions, language.vocabulary),
          modality: main?.modality ?? 'happened',
          attribution: around.at(-1)?.index ?? null,
          events: inside,
          names: names.indicesWithin(clause),
          times: ownTimes.length > 0 ? ownTimes : times.indicesWithin(sentence),
          quantities: quantities.indicesWithin(clause),
          terms,
          meaning: meaningOf(terms, language.vocabulary),
        })
      }
    }
  }
  return statements
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

function standing(attribution: Attribution | undefined): Pick<Statement, 'stance' | 'hedged'> {
  return { stance: attribution?.stance ?? 'asserts', hedged: attribution?.hedged ?? false }
}

/**
 * A sentence cut where what somebody else says begins and ends:
 *
 *     The mayor said | the bridge would reopen | and left.
 */
function cutAtContents(sentence: Span, contents: readonly Span[]): Span[] {
  const edges = new Set([sentence.start, sentence.end])
  for (const { start, end } of contents) {
    if (start > sentence.start && start < sentence.end) edges.add(start)
    if (end > sentence.start && end < sentence.end) edges.add(end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }))
}

/** The words of an attribution that say who says it, and that it is said. */
function tellingOf({ source, cue, via }: Attribution): Span[] {
  return [source, cue, ...via].flatMap((span) => span ?? [])
}

/** More than who says it and that it is said: a verb and some words, or as many as a headline has. */
function tellsSomething(tokens: readonly Token[], told: Layer<Span>): boolean {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT')
  const own = words.filter((word) => !told.touches(word))
  if (own.length < leastTokens) return false
  return own.some(({ pos }) => pos === 'VERB' || pos === 'AUX') || own.length > 2 * leastTokens
}
